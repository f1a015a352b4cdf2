using System.Numerics;
using System.Text;
using System.Text.Json;

namespace AiLandscape;

/// <summary>Holds one record against its shape and gathers its references and sources.</summary>
internal sealed class StructureChecker(RecordFile record)
{
    /// <summary>A set that has grown large takes long to clear.</summary>
    private const int MaxSpareKeys = 64;

    // Maps are checked by the thousand; each thread keeps a set for their keys while none is being checked.
    [ThreadStatic]
    private static HashSet<string>? _spareKeys;

    private readonly JsonTree _tree = record.Tree;
    private readonly FindingList _findings = record.Findings;

    public static void Check(RecordFile record) => new StructureChecker(record).CheckObject(0, record.Kind.Shape, record.Kind.Singular);

    public void CheckObject(int node, Shape shape, string what)
    {
        if (!Is(node, JsonTokenType.StartObject, what, "an object", shape.Name))
        {
            return;
        }

        var seen = 0UL;
        var guess = 0;
        foreach (var name in _tree.Properties(node))
        {
            var field = _tree.FieldOf(name, shape, guess);
            if (field is null)
            {
                field = ReportUnknown(node, name, shape);
                if (field is null)
                {
                    continue;
                }
            }

            guess = field.Index + 1;
            if ((seen & 1UL << field.Index) != 0)
            {
                Report(DataRule.DuplicateProperty, name, $"'{field.Name}' stands twice in one object; keep one");
                continue;
            }

            seen |= 1UL << field.Index;
            CheckValue(name + 1, field.Type, field.Name);
        }

        foreach (var field in new FieldSet(shape, shape.Required & ~seen))
        {
            Report(DataRule.MissingProperty, node, $"{shape.Name} needs '{field.Name}': {field.Description}");
        }

        CheckChoice(node, shape, seen);
        ChronologyRules.Check(_tree, node, shape, _findings);
    }

    /// <summary>Reports a property that the shape does not have, and gives the one that was probably meant, unless that stands here too.</summary>
    private Field? ReportUnknown(int node, int name, Shape shape)
    {
        var text = _tree.Text(name) ?? "";
        var meant = !_findings.IsFull && Spelling.Closest(text, shape.Fields.Select(known => known.Name), 1) is [var close] ? shape[close] : null;
        Report(DataRule.UnknownProperty, name, $"{shape.Name} has no property {Describe.Quote(text)}{(meant is null ? "" : $"; did you mean '{meant.Name}'?")}");
        return meant is not null && _tree.Find(node, meant.Name) < 0 ? meant : null;
    }

    private void CheckChoice(int node, Shape shape, ulong seen)
    {
        if (shape.ExactlyOneOf.Count > 0 && BitOperations.PopCount(seen & shape.Choice) != 1)
        {
            ReportChoice(node, shape, seen);
        }
    }

    private void ReportChoice(int node, Shape shape, ulong seen)
    {
        string[] present = [.. shape.ExactlyOneOf.Where(name => (seen & 1UL << shape[name].Index) != 0)];
        var found = present.Length == 0 ? "none of them" : Describe.List(present);
        Report(DataRule.ExactlyOne, node, $"{shape.Name} has exactly one of {Describe.List(shape.ExactlyOneOf)}; found {found}");
    }

    private void CheckValue(int node, FieldType type, string what)
    {
        if (_tree[node].Type == JsonTokenType.Null)
        {
            Report(DataRule.NullValue, node, $"'{what}' is null; leave the property out, or write a statement with a state");
            return;
        }

        if (IsToDo(node))
        {
            Report(DataRule.Unfinished, node, $"'{what}' is not filled in yet: {Describe.Quote(_tree.Text(node))}; write it, or take the property out if it is optional");
            return;
        }

        switch (type)
        {
            case FieldType.Object(var shape):
                CheckObject(node, shape, what);
                break;
            case FieldType.List(var item):
                CheckList(node, item, what);
                break;
            case FieldType.Map(var key, var value):
                CheckMap(node, key, value, what);
                break;
            case FieldType.Statements(_, var shape):
                CheckList(node, shape.AsType, what);
                StatementRules.Check(_tree, node, what, _findings);
                break;
            case FieldType.Truth:
                _ = Is(node, JsonTokenType.True, what, "true or false");
                break;
            case FieldType.Number number:
                if (Is(node, JsonTokenType.Number, what, "a number", number.Unit))
                {
                    ValueRules.CheckNumber(_tree, node, number, what, _findings);
                }

                break;
            default:
                if (Is(node, JsonTokenType.String, what, "text"))
                {
                    var before = _findings.Count;
                    ValueRules.CheckText(_tree, node, type, what, _findings);
                    if (_findings.Count == before)
                    {
                        Gather(node, type, what);
                    }
                }

                break;
        }
    }

    private void CheckList(int node, FieldType item, string what)
    {
        if (!Is(node, JsonTokenType.StartArray, what, "a list"))
        {
            return;
        }

        foreach (var child in _tree.Items(node))
        {
            CheckValue(child, item, what);
        }

        if (_tree[node].Next == node + 1)
        {
            Report(DataRule.EmptyList, node, $"'{what}' is an empty list; leave the property out");
        }

        StatementRules.CheckRepeats(_tree, node, what, _findings);
    }

    private void CheckMap(int node, FieldType key, FieldType value, string what)
    {
        if (!Is(node, JsonTokenType.StartObject, what, "an object"))
        {
            return;
        }

        var keys = _spareKeys ?? new HashSet<string>(StringComparer.Ordinal);
        _spareKeys = null;
        foreach (var name in _tree.Properties(node))
        {
            ValueRules.CheckText(_tree, name, key, what, _findings);
            var text = _tree.Text(name) ?? "";
            if (!keys.Add(text))
            {
                Report(DataRule.DuplicateProperty, name, $"{Describe.Quote(text)} stands twice in '{what}'; keep one");
            }
            else if (value is FieldType.Object(var shape) && shape == Shapes.OwnSource)
            {
                record.OwnSources.Add(new OwnSource(text, name, name + 1));
            }

            CheckValue(name + 1, value, text);
        }

        if (keys.Count == 0)
        {
            Report(DataRule.EmptyList, node, $"'{what}' is an empty object; leave the property out");
        }
        else if (keys.Count <= MaxSpareKeys)
        {
            keys.Clear();
            _spareKeys = keys;
        }
    }

    private void Gather(int node, FieldType type, string field)
    {
        switch (type)
        {
            case FieldType.Reference(var kind, var isAcyclic):
                record.References.Add(new RecordReference(node, kind, isAcyclic ? $"{record.Kind.Folder}.{field}" : null));
                break;
            case FieldType.AnyReference:
                record.References.Add(new RecordReference(node, null, null));
                break;
            case FieldType.SourceKey:
                record.SourceUses.Add(node);
                break;
        }
    }

    private bool IsToDo(int node) =>
        _tree[node].Type == JsonTokenType.String
        && (_tree[node].IsEscaped
            ? _tree.Text(node)?.StartsWith(DataSchema.ToDo, StringComparison.Ordinal) == true
            : _tree.Raw(node).Length >= DataSchema.ToDo.Length && Ascii.Equals(_tree.Raw(node)[..DataSchema.ToDo.Length], DataSchema.ToDo));

    private bool Is(int node, JsonTokenType expected, string what, string expectation, string? detail = null)
    {
        var found = _tree[node].Type == JsonTokenType.False ? JsonTokenType.True : _tree[node].Type;
        if (found != expected)
        {
            Report(DataRule.WrongType, node, $"'{what}' is {Describe.Token(found)}; expected {expectation}{(detail is null ? "" : $" ({detail})")}");
        }

        return found == expected;
    }

    private void Report(DataRule rule, int node, string message) => _findings.Add(rule, _tree[node].Start, message);
}

using System.Text;

namespace AiLandscape;

/// <summary>One record as a page: its name, what it is, every property in the order of the schema with all statements, and the sources by number.</summary>
internal sealed class RecordPage
{
    private readonly PageStyle _style;
    private readonly Entity _entity;
    private readonly StringBuilder _page = new();
    private readonly Dictionary<Source, int> _numbers;

    private RecordPage(Entity entity, PageStyle style)
    {
        _style = style;
        _entity = entity;
        _numbers = entity is Source ? [] : entity.Sources.Index().ToDictionary(pair => pair.Item, pair => pair.Index + 1);
    }

    /// <summary>The page, in a style. Lines end with LF.</summary>
    public static string Of(Entity entity, PageStyle style)
    {
        var page = new RecordPage(entity, style);
        page.Write();
        return page._page.ToString();
    }

    private void Write()
    {
        Line(_style.Title(_style.Text(_entity.Name)));
        Line();
        if (_entity.Summary.Length > 0)
        {
            Line(_style.Text(_entity.Summary));
            Line();
        }

        foreach (var (field, value) in RecordReader.Of(_entity).Fields().Where(pair => !IsAbove(pair.Field.Name)))
        {
            Property(field.Name, value);
        }

        if (_numbers.Count == 0)
        {
            return;
        }

        Line();
        Line(_style.Heading("Sources"));
        Line();
        foreach (var source in _entity.Sources)
        {
            var published = source.Published is { } date ? $", {date}" : "";
            Line($"{_numbers[source]}. {_style.Link(_style.Text(source.Name), source.Url)}, {_style.Text(source.Publisher)}{published}; read {source.Accessed}");
        }
    }

    /// <summary>Whether a property stands at the top of the page already.</summary>
    private bool IsAbove(string name) => _entity switch
    {
        Source => name is "title" or "note",
        Claim => name is "name" or "statement",
        _ => name is "name" or "summary",
    };

    private void Property(string name, FieldValue value)
    {
        var heading = _style.Property(Capital(Label(name)));
        switch (value.Type)
        {
            case FieldType.Statements:
                var sourced = value.Sourced();
                Line($"{heading}: {_style.Text(sourced.ToString())}");
                Lines(sourced.Statements.Select(Statement));
                break;
            case FieldType.List(FieldType.Object):
                Line(heading);
                Lines(value.Items().Select(Inline));
                break;
            default:
                Line($"{heading}: {Inline(value)}");
                break;
        }
    }

    private string Inline(FieldValue value) => value.Type switch
    {
        FieldType.Url => _style.Link(_style.Text(value.Text()), value.Text()),
        FieldType.SourceKey => Citation((Source)value.Record()),
        FieldType.Reference or FieldType.AnyReference => value.Record() is Source source ? _style.Link(_style.Text(source.Name), source.Url) : _style.Text(value.ToString()),
        FieldType.Statements => Joined(value.Sourced().Statements.Select(Statement)),
        FieldType.List(var item) => string.Join(", ", value.Items().Select(one => item is FieldType.Object ? $"({Inline(one)})" : Inline(one))),
        FieldType.Map => Joined(value.Entries().Select(entry => $"{_style.Text(entry.Key.ToString())}: {Inline(entry.Value)}")),
        FieldType.Object(var shape) when shape != Shapes.Money => Joined(value.Object.Fields().Select(pair => $"{Label(pair.Field.Name)}: {Nested(pair.Value)}")),
        _ => _style.Text(value.ToString()),
    };

    private string Nested(FieldValue value) => value.Type is FieldType.Object(var shape) && shape != Shapes.Money ? $"({Inline(value)})" : Inline(value);

    private string Statement(Statement<FieldValue> statement)
    {
        var value = statement.Value is { } known ? $"{statement.Bound.Prefix()}{known}" : Words.Of(statement.State);
        var rank = statement.Rank == Rank.Normal ? "" : $", {Words.Of(statement.Rank)}";
        var asOf = statement.AsOf is { } date ? $", as of {date}" : "";
        var note = statement.Note is { } text ? $": {_style.Text(text)}" : "";
        return $"{_style.Text($"{value} ({Words.Of(statement.Basis)}{rank}{asOf})")} {Citation(statement.Source)}{note}";
    }

    private string Citation(Source source) =>
        _numbers.TryGetValue(source, out var number) ? _style.Citation(number, source.Url) : _style.Link(_style.Text(source.Name), source.Url);

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts);

    /// <summary>The name of a property as words.</summary>
    private static string Label(string name)
    {
        var label = new StringBuilder();
        foreach (var c in name)
        {
            label.Append(char.IsAsciiLetterUpper(c) ? " " : "").Append(char.ToLowerInvariant(c));
        }

        return label.ToString();
    }

    private static string Capital(string label) => char.ToUpperInvariant(label[0]) + label[1..];

    private void Lines(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Line($"  - {item}");
        }
    }

    private void Line(string text = "") => _page.Append(text).Append('\n');
}

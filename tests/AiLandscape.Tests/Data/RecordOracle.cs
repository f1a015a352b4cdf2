using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace AiLandscape.Tests;

/// <summary>
/// Holds a JSON file against the typed record, property by property, knowing nothing of how the library packs and reads: what stands in the file must
/// come out of the record, and what does not must come out as nothing.
/// </summary>
internal sealed class RecordOracle(Landscape ai, string folder, string id)
{
    /// <summary>Where a C# property is not the JSON property in PascalCase.</summary>
    private static readonly Dictionary<(string Type, string Json), string> Renames = new()
    {
        [("Entity", "withdrawn")] = "Withdrawal",
        [("Source", "title")] = "Name",
        [("Source", "localTitles")] = "LocalNames",
        [("Source", "note")] = "Summary",
        [("Claim", "hedged")] = "IsHedged",
        [("Destination", "headquartered")] = "MeansHeadquarters",
        [("Destination", "everywhere")] = "IsEverywhere",
        [("LicenseException", "notification")] = "NeedsNotification",
        [("Measurement", "value")] = "Number",
    };

    /// <summary>What follows from other properties and stands in no file.</summary>
    private static readonly HashSet<string> Derived =
        ["Entity.Id", "Entity.Sources", "Entity.SourcedFields", "Entity.File", "Entity.Landscape", "Claim.Summary", "Organization.Parent", "Availability.HasOpenWeights", "Statement.State", "Source.KnownSince"];

    public List<string> Failures { get; } = [];

    public void Compare(JsonElement record)
    {
        if (Record() is { } entity)
        {
            CompareObject(record, entity, "");
        }
        else
        {
            Failures.Add("there is no such record");
        }
    }

    private Entity? Record() => folder switch
    {
        "models" => ai.Models[id],
        "products" => ai.Products[id],
        "organizations" => ai.Organizations[id],
        "chips" => ai.Chips[id],
        "policies" => ai.Policies[id],
        "chip-restrictions" => ai.ChipRestrictions[id],
        "events" => ai.Events[id],
        "claims" => ai.Claims[id],
        "sources" => ai.Sources[id],
        _ => null,
    };

    private void CompareObject(JsonElement json, object target, string path)
    {
        foreach (var property in json.EnumerateObject().Where(property => property.Name != "$schema"))
        {
            var at = $"{path}/{property.Name}";
            switch (property.Name)
            {
                case "formerIds" when path.Length == 0:
                    foreach (var former in property.Value.EnumerateArray())
                    {
                        Expect(ReferenceEquals(target, ai.Find(former.GetString())), at, $"'{former}' does not lead here");
                    }

                    break;
                case "evidence" when path.Length == 0:
                    Expect(property.Value.EnumerateArray().All(key => ((Entity)target).Sources.Any(source => ReferenceText(source, "source") == key.GetString())), at, "a source is not among the record's");
                    break;
                case "sources" when path.Length == 0:
                    foreach (var source in property.Value.EnumerateObject())
                    {
                        CompareObject(source.Value, ai.Sources[$"{folder}/{id}/{source.Name}"], $"{at}/{source.Name}");
                    }

                    break;
                case "from" or "until" when InnermostProperty.Of(target.GetType(), "Period") is { } period:
                    CompareObject(JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { [property.Name] = property.Value }), period.GetValue(target)!, at);
                    break;
                default:
                    if (InnermostProperty.Of(target.GetType(), ClrName(target.GetType(), property.Name)) is { } counterpart)
                    {
                        CompareValue(property.Value, counterpart.GetValue(target), property.Name, at);
                    }
                    else
                    {
                        Failures.Add($"{at}: {target.GetType().Name} has no such property");
                    }

                    break;
            }
        }

        if (target is not (AiLandscape.Period or Money))
        {
            ExpectNothingMore(json, target, path);
        }
    }

    private void ExpectNothingMore(JsonElement json, object target, string path)
    {
        var written = json.EnumerateObject().Select(property => property.Name is "from" or "until" ? "Period" : ClrName(target.GetType(), property.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var property in target.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !written.Contains(property.Name)))
        {
            var isDerived = InnermostProperty.Lineage(target.GetType()).Any(type => Derived.Contains($"{type.Name}.{property.Name}"));
            Expect(isDerived || IsNothing(property.GetValue(target)), $"{path}/{property.Name}", "the record has a value that the file has not");
        }
    }

    private void CompareValue(JsonElement json, object? value, string name, string at)
    {
        if (value is null)
        {
            Failures.Add($"{at}: nothing came out");
            return;
        }

        switch (json.ValueKind)
        {
            case JsonValueKind.Array:
                var items = ((IEnumerable)(InnermostProperty.Of(value.GetType(), "Statements")?.GetValue(value) ?? value)).Cast<object>().ToList();
                var expected = json.EnumerateArray().ToList();
                Expect(items.Count == expected.Count, at, $"{items.Count} items instead of {expected.Count}");
                foreach (var (i, item) in items.Take(expected.Count).Index())
                {
                    CompareValue(expected[i], item, name, $"{at}[{i}]");
                }

                break;
            case JsonValueKind.Object when value is IEnumerable entries:
                Expect(
                    json.EnumerateObject().Select(entry => $"{entry.Name}={entry.Value.GetString()}").SequenceEqual(entries.Cast<object>().Select(EntryText)), at, "the entries differ");
                break;
            case JsonValueKind.Object:
                CompareObject(json, value, at);
                break;
            case JsonValueKind.Number:
                Expect(NumberOf(value) == json.GetDouble(), at, $"{value} instead of {json}");
                break;
            default:
                Expect(TextOf(value, name) == (json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetBoolean() ? "True" : "False"), at, $"{TextOf(value, name)} instead of {json}");
                break;
        }
    }

    private string TextOf(object value, string name) => value switch
    {
        Entity entity => ReferenceText(entity, name),
        Enum word => Kebab.Of(word.ToString()),
        _ => value.ToString()!,
    };

    /// <summary>How a record of this file names another: <c>@id</c> or own key, <c>folder/id</c>, or the id alone.</summary>
    private string ReferenceText(Entity entity, string name)
    {
        Expect(ReferenceEquals(entity.Landscape, ai), name, "a reference leads into another landscape");
        var own = $"{folder}/{id}/";
        return name switch
        {
            "source" => entity.Id.Value.StartsWith(own, StringComparison.Ordinal) ? entity.Id.Value[own.Length..] : $"@{entity.Id}",
            "entity" or "concerns" => $"{entity.File.Split('/')[0]}/{entity.Id}",
            _ => entity.Id.Value,
        };
    }

    private static string EntryText(object entry) => entry switch
    {
        ExternalId external => $"{Kebab.Of(external.Scheme.ToString())}={external.Value}",
        Link link => $"{Kebab.Of(link.Kind.ToString())}={link.Url}",
        LocalizedName text => $"{text.Language}={text.Text}",
        _ => $"an entry of {entry.GetType().Name}",
    };

    /// <summary>A number, or the one number that a quantity consists of.</summary>
    private static double NumberOf(object value) => value is IConvertible number
        ? number.ToDouble(System.Globalization.CultureInfo.InvariantCulture)
        : NumberOf(value.GetType().GetProperties().Single().GetValue(value)!);

    private static bool IsNothing(object? value) => value switch
    {
        null or "" or false => true,
        AiLandscape.Period period => period == default,
        Enum word => Convert.ToInt64(word, System.Globalization.CultureInfo.InvariantCulture) == 0,
        IEnumerable list => !list.Cast<object>().Any(),
        _ => InnermostProperty.Of(value.GetType(), "Statements")?.GetValue(value) is IEnumerable statements && !statements.Cast<object>().Any(),
    };

    private static string ClrName(Type type, string json) =>
        InnermostProperty.Lineage(type).Select(ancestor => Renames.GetValueOrDefault((ancestor.Name, json))).FirstOrDefault(name => name is not null)
        ?? char.ToUpperInvariant(json[0]) + json[1..];

    private void Expect(bool holds, string at, string otherwise)
    {
        if (!holds)
        {
            Failures.Add($"{at}: {otherwise}");
        }
    }
}

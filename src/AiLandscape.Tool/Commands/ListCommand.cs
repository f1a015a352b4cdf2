using System.CommandLine;
using AiLandscape.Tool.Output;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>The records of a kind, narrowed by filters, in the form that was asked for.</summary>
internal static class ListCommand
{
    private static readonly string[] Formats = ["table", "json", "csv", "md"];

    private static readonly (string Name, Func<Landscape, IEnumerable<Entity>> Of)[] Kinds =
    [
        ("models", ai => ai.Models), ("products", ai => ai.Products), ("organizations", ai => ai.Organizations), ("companies", ai => ai.Companies),
        ("institutions", ai => ai.Institutions), ("chips", ai => ai.Chips), ("policies", ai => ai.Policies), ("chip-restrictions", ai => ai.ChipRestrictions),
        ("events", ai => ai.Events), ("claims", ai => ai.Claims), ("sources", ai => ai.Sources),
    ];

    public static Verb Define(Session session)
    {
        var kind = new Argument<string>("kind") { Description = Describe.List(Kinds.Select(known => known.Name)) };
        var format = new Option<string>("--format") { Description = $"{Describe.List(Formats)}. csv is safe to open in a spreadsheet.", HelpName = "format", DefaultValueFactory = _ => Formats[0] };
        var verb = new Verb("list", "Lists the records of a kind.", "ailandscape list models --country CN --during 2021 --format md\nailandscape list claims --verdict false") { kind, format };
        var filters = Filter.All.Select(filter => (Filter: filter, Option: new Option<string?>(filter.Name) { Description = filter.Meaning, HelpName = filter.Takes })).ToList();
        filters.ForEach(filter => verb.Options.Add(filter.Option));
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result =>
        {
            var chosen = Kinds[Choice.Of("The kind", result.GetValue(kind)!, [.. Kinds.Select(known => known.Name)])];
            var form = Choice.Of("--format", result.GetValue(format)!, Formats);
            var landscape = reading.Landscape(result);
            var records = filters.Aggregate(chosen.Of(landscape), (rest, filter) => result.GetValue(filter.Option) is { } text ? filter.Filter.Narrow(landscape, rest, text, chosen.Name) : rest);
            Write(session, records, form);
            return ExitCodes.Done;
        });
        return verb;
    }

    // Each kind by its type, so that an empty answer still has its headings.
    private static void Write(Session session, IEnumerable<Entity> records, int format)
    {
        switch (records)
        {
            case IEnumerable<LanguageModel> models: Write(session, models, KindName.Models, format); break;
            case IEnumerable<Product> products: Write(session, products, KindName.Products, format); break;
            case IEnumerable<Organization> organizations: Write(session, organizations, KindName.Organizations, format); break;
            case IEnumerable<Chip> chips: Write(session, chips, KindName.Chips, format); break;
            case IEnumerable<Policy> policies: Write(session, policies, KindName.Policies, format); break;
            case IEnumerable<ChipRestriction> restrictions: Write(session, restrictions, KindName.ChipRestrictions, format); break;
            case IEnumerable<Event> events: Write(session, events, KindName.Events, format); break;
            case IEnumerable<Claim> claims: Write(session, claims, KindName.Claims, format); break;
            case IEnumerable<Source> sources: Write(session, sources, KindName.Sources, format); break;
        }
    }

    private static void Write<T>(Session session, IEnumerable<T> records, KindName kind, int format)
        where T : Entity
    {
        switch (Formats[format])
        {
            case "json":
                var json = new MemoryStream();
                records.WriteJson(json);
                session.Output.Write(System.Text.Encoding.UTF8.GetString(json.ToArray()));
                break;
            case "csv":
                records.WriteCsv(session.Output, CsvMode.Spreadsheet);
                break;
            case "md":
                records.WriteMarkdown(session.Output);
                break;
            default:
                var columns = ChiefColumns.Of(kind);
                Table.Write(session, ["Name", .. columns.Select(column => column.Heading)],
                    [.. records.Select(record => (string[])[record.Name, .. columns.Select(column => column.Read(record))])]);
                break;
        }
    }
}

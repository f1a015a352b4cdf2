using System.CommandLine;
using System.Globalization;
using AiLandscape.Tool.Output;
using AiLandscape.Tool.Parsing;
using NodaTime;

namespace AiLandscape.Tool.Commands;

/// <summary>How much is filled, where sources disagree, what nobody has looked at for long.</summary>
internal static class StatsCommand
{
    public static Verb Define(Session session)
    {
        var older = new Option<string?>("--older-than") { Description = "The day before which a check is stale; a year before the version of the data when absent.", HelpName = "day" };
        var verb = new Verb("stats", "Says how much of each field is filled, where sources disagree, and which records were last checked long ago.", "ailandscape stats --older-than 2026-01-01") { older };
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result => Run(session, reading.Landscape(result), result.GetValue(older) is { } day ? Days.Of("--older-than", day) : null));
        return verb;
    }

    private static int Run(Session session, Landscape landscape, LocalDate? older)
    {
        var dataset = landscape.Dataset;
        session.Line($"{dataset.Name ?? "Data"}, version {dataset.DataVersion?.ToString() ?? "unknown"}: {string.Join(", ", dataset.Counts.Select(kind => $"{kind.Key} {Number(kind.Value)}"))}");
        session.Line();
        session.Line("Coverage");
        Table.Write(session, ["Field", "Records", "Filled", "Primary", "Estimated", "Undisclosed", "Not applicable", "Unknown"], [.. landscape.Coverage().Select(field =>
            (string[])[$"{field.Kind}.{field.Field}", Number(field.Records), Number(field.Filled), Number(field.Primary), Number(field.Estimated), Number(field.Undisclosed), Number(field.NotApplicable), Number(field.Unknown)])]);

        List<SourcedField> contested = [.. landscape.Contested()];
        session.Line();
        session.Line($"Contested: {Number(contested.Count)}");
        Table.Write(session, ["Record", "Field", "Value"], [.. contested.Select(field => (string[])[Records.Reference(field.Entity), field.Field, field.Value.ToString()!])]);

        var day = older ?? dataset.DataVersion?.Latest.PlusYears(-1) ?? default;
        List<Entity> stale = [.. landscape.Stale(day)];
        session.Line();
        session.Line($"Stale, last checked before {PartialDate.FromDay(day)}: {Number(stale.Count)}");
        Table.Write(session, ["Record", "Last checked"], [.. stale.Select(entity => (string[])[Records.Reference(entity), (entity as NamedEntity)?.VerifiedOn?.ToString() ?? "no day noted"])]);
        return ExitCodes.Done;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

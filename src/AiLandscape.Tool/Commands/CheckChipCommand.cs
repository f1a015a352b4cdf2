using System.CommandLine;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>What export rules say of a chip.</summary>
internal static class CheckChipCommand
{
    public static Verb Define(Session session)
    {
        var chip = new Argument<string>("chip") { Description = "The chip, by id or name." };
        var to = new Option<string>("--to") { Description = "The country that it goes to.", HelpName = "code", Required = true };
        var on = new Option<string>("--on") { Description = "The day.", HelpName = "day", Required = true };
        var buyer = new Option<string?>("--buyer") { Description = "Who buys it; without one, a buyer that no list names.", HelpName = "organization" };
        var from = new Option<string?>("--from") { Description = "The country that it leaves; without one, the country of each rule.", HelpName = "code" };
        var verb = new Verb("check-chip", "Says whether export rules capture a chip, by which clause, with figures beside thresholds. Not legal advice.",
            "ailandscape check-chip h20 --to CN --on 2024-06-01") { chip, to, on, buyer, from };
        var reading = ReadingOptions.AddTo(verb, session);
        verb.SetAction(result =>
        {
            var landscape = reading.Landscape(result);
            var verdict = landscape.ChipRestrictions.Evaluate(
                Records.Of(landscape, landscape.Chips, "chip", result.GetValue(chip)!),
                Days.Country("--to", result.GetValue(to)!),
                Days.Of("--on", result.GetValue(on)!),
                result.GetValue(buyer) is { } name ? Records.Organization(landscape, name) : null,
                result.GetValue(from) is { } origin ? Days.Country("--from", origin) : (CountryCode?)null);
            session.Line(verdict.Explain().TrimEnd('\n'));
            return ExitCodes.Done;
        });
        return verb;
    }
}

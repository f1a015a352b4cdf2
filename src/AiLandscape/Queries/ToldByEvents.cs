namespace AiLandscape;

/// <summary>What curated events tell already: the release of a model on the day on which its record has it released is one fact, not two.</summary>
internal static class ToldByEvents
{
    /// <summary>The entries without those that an event among them tells: one of the same date, about the same record, of a kind that means it.</summary>
    public static IEnumerable<TimelineEntry> LeaveOut(Landscape landscape, IEnumerable<TimelineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        TimelineEntry[] all = [.. entries];
        var told = all.Select(entry => entry.Entity).OfType<Event>().Distinct().SelectMany(Tells).ToHashSet();
        return all.Where(entry => !told.Contains((entry.Entity, entry.Date, entry.What)));
    }

    private static IEnumerable<(Entity Entity, PartialDate Date, string What)> Tells(Event happening) =>
        happening.Date.Value is { } date
            ? from part in happening.Participants
              where part is { Role: ParticipantRole.Subject, Entity: not null }
              from what in Means(happening.Kind)
              select (part.Entity!, date, what)
            : [];

    private static string[] Means(EventKind kind) => kind switch
    {
        EventKind.ModelRelease or EventKind.ProductRelease => ["announced", "previewed", "released"],
        EventKind.Announcement or EventKind.Publication => ["announced", "previewed", "released"],
        EventKind.CompanyFounding or EventKind.Merger => ["founded", "dissolved"],
        EventKind.PolicyStep => [.. Enum.GetValues<PolicyStatus>().Select(status => Words.Of(status))],
        EventKind.Restriction => ["announced", "published", "effective"],
        _ => [],
    };
}

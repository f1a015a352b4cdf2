using NodaTime;

namespace AiLandscape;

/// <summary>
/// From where a landscape is seen: as the world stood at the end of a day, with only what had been published by the end of a day, with both, or with neither.
/// What a view leaves out is decided here and nowhere else.
/// </summary>
internal sealed class Viewpoint
{
    public static readonly Viewpoint Today = new(null, null);

    private readonly PartialDate? _asOf;
    private readonly PartialDate? _knownOn;

    private Viewpoint(PartialDate? asOf, PartialDate? knownOn)
    {
        (_asOf, _knownOn) = (asOf, knownOn);
        IsToday = asOf is null && knownOn is null;
    }

    public bool IsToday { get; }

    public PartialDate? AsOfDay => _asOf;

    public PartialDate? KnownOnDay => _knownOn;

    /// <exception cref="ArgumentOutOfRangeException">The day lies before 0001-01-01.</exception>
    public Viewpoint AsOf(LocalDate day) => new(Earlier(_asOf, day), _knownOn);

    /// <exception cref="ArgumentOutOfRangeException">The day lies before 0001-01-01.</exception>
    public Viewpoint KnownOn(LocalDate day) => new(_asOf, Earlier(_knownOn, day));

    /// <summary>The view through both: the earlier day of each sort.</summary>
    public Viewpoint And(Viewpoint other) => new(Earlier(_asOf, other._asOf), Earlier(_knownOn, other._knownOn));

    /// <summary>Whether it had certainly happened by the end of the day.</summary>
    public bool HasHappened(PartialDate date) => _asOf is not { } day || date.LatestDay <= day.LatestDay;

    /// <summary>Whether the source had certainly been published by the end of the day; one without a date of publication counts from the day it was read.</summary>
    public bool IsKnown(Source source) => _knownOn is not { } day || source.KnownSince.LatestDay <= day.LatestDay;

    /// <summary>Why an item of a record is left out, if it is.</summary>
    public Hiding Hides(Node item, FactPlaces fields)
    {
        if (_asOf is not null && !IsThere(item, fields))
        {
            return Hiding.OfLaterDay;
        }

        return _knownOn is null || IsKnown(item.RequiredReference<Source>(fields.Source)) ? Hiding.None
            : item.RequiredReference<Source>(fields.Source).Published is null ? Hiding.OfUndatedSource
            : Hiding.OfLaterSource;
    }

    /// <summary>The view in words, as part of a sentence; empty for that of today.</summary>
    public override string ToString()
    {
        var world = _asOf is { } day ? $"as of {day}" : "";
        var known = _knownOn is { } published ? $"as known on {published}" : "";
        return world.Length > 0 && known.Length > 0 ? $"{world}, {known}" : world + known;
    }

    /// <summary>Whether it had certainly begun, if a beginning is given, and the day for which it holds had come, if one is.</summary>
    private bool IsThere(Node item, FactPlaces fields)
    {
        var begins = item.DateAt(fields.Begins);
        var alsoBegins = item.DateAt(fields.AlsoBegins);
        return (item.DateAt(fields.Holds) is not { } holds || HasHappened(holds))
            && ((begins is null && alsoBegins is null) || (begins is { } first && HasHappened(first)) || (alsoBegins is { } second && HasHappened(second)));
    }

    private static PartialDate? Earlier(PartialDate? one, PartialDate? other) =>
        one is not { } first ? other : other is not { } second || first.LatestDay <= second.LatestDay ? first : second;
}

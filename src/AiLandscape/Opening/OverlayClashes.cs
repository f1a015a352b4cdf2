namespace AiLandscape;

/// <summary>Ids that two landscapes both have.</summary>
internal static class IdClashes
{
    public static List<DataFinding> Between(Shelf[] lower, Shelf[] upper) =>
    [
        .. from pair in lower.Zip(upper)
           from id in pair.Second.Ids.Order(StringComparer.Ordinal)
           let below = pair.First.PathOf(id)
           where below is not null
           select new DataFinding(pair.Second.PathOf(id)!, 1, 1, DataRule.DuplicateId.Code, $"the id '{id}' is taken by {below}; choose another"),
    ];
}

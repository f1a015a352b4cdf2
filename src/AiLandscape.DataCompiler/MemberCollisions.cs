namespace AiLandscape.DataCompiler;

/// <summary>Two ids that would make the same generated member.</summary>
internal static class MemberCollisions
{
    public static IEnumerable<RawFinding> Find(RecordIndex index) =>
        from members in MemberGroup.All
        from same in members.Ids(index).GroupBy(member => MemberName.Of(member.Id), StringComparer.Ordinal)
        from second in same.Skip(1)
        where second.Id != same.First().Id
        select new RawFinding(second.Record.File.DisplayPath, 1, 1, DataRule.MemberCollision,
            $"'{second.Id}' and '{same.First().Id}' would both be {members.ClassName}.{same.Key}; rename the newer record");
}

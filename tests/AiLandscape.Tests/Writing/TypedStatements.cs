using System.Collections;

namespace AiLandscape.Tests.Writing;

/// <summary>The statements that records show by their types, their lists included.</summary>
internal static class TypedStatements
{
    public static IEnumerable<string> Of(object record) =>
        from property in record.GetType().GetProperties()
        where property.GetIndexParameters().Length == 0
        let type = property.PropertyType
        from line in type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sourced<>) ? Lines(property.GetValue(record)!)
            : record is Chip && property.Name == nameof(Chip.Throughput) ? ((Chip)record).Throughput.SelectMany(one => Lines(one.Rate))
            : []
        select $"{((Entity)record).Id} {line}";

    private static IEnumerable<string> Lines(object sourced)
    {
        foreach (var statement in (IEnumerable)InnermostProperty.Of(sourced.GetType(), "Statements")!.GetValue(sourced)!)
        {
            yield return $"{Kebab.Of(Of("Basis")!.ToString()!)} {Kebab.Of(Of("Rank")!.ToString()!)} {((Source)Of("Source")!).Id} {Of("AsOf")} {Of("Note")}";

            object? Of(string property) => InnermostProperty.Of(statement.GetType(), property)!.GetValue(statement);
        }
    }
}

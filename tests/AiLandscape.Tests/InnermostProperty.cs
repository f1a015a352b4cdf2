using System.Reflection;

namespace AiLandscape.Tests;

/// <summary>A property by name; of several that hide each other, the one of the most derived type.</summary>
internal static class InnermostProperty
{
    public static PropertyInfo? Of(Type type, string name) =>
        type.GetProperties().Where(property => property.Name == name).MaxBy(property => Lineage(property.DeclaringType!).Count());

    /// <summary>The type and its bases, itself first.</summary>
    public static IEnumerable<Type> Lineage(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }
}

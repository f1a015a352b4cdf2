using System.Collections;
using System.Reflection;

namespace AiLandscape.Tests.Loading;

/// <summary>Reads every public property of records, however deep, so that nothing waits to fail until somebody asks.</summary>
internal static class ReadAll
{
    public static void Of(Landscape landscape)
    {
        IEnumerable<Entity> all =
        [
            .. landscape.Models, .. landscape.Products, .. landscape.Organizations, .. landscape.Chips, .. landscape.Policies, .. landscape.ChipRestrictions,
            .. landscape.Events, .. landscape.Claims, .. landscape.Sources,
        ];
        foreach (var entity in all)
        {
            Of(entity);
        }
    }

    public static void Of(Entity entity) => Properties(entity, []);

    private static void Properties(object value, HashSet<object> seen)
    {
        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Value(property.GetValue(value), seen);
        }

        value.ToString().Should().NotBeNull();
    }

    private static void Value(object? value, HashSet<object> seen)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Value(item, seen);
            }
        }
        else if (value is not (null or Entity or Landscape or Enum) && value.GetType().Assembly == typeof(Landscape).Assembly)
        {
            Properties(value, seen);
        }
    }
}

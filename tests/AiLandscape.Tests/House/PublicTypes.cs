using System.Reflection;
using System.Runtime.CompilerServices;

namespace AiLandscape.Tests;

/// <summary>The library's public surface, as reflection sees it.</summary>
internal static class PublicTypes
{
    public static readonly Assembly Library = typeof(Landscape).Assembly;

    public static IReadOnlyList<Type> All { get; } = [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>What a type itself declares for others to see, without what the compiler writes for records and enums.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(IsVisible)
            .Where(member => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && (!method.IsSpecialName || method is ConstructorInfo || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisibleAccessor),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        _ => false,
    };

    private static bool IsVisibleAccessor(MethodInfo accessor) => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly;
}

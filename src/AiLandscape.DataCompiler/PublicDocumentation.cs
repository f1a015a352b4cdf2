using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace AiLandscape.DataCompiler;

/// <summary>The documentation file that goes out: the C# compiler writes what is said of internal types and members too, which nobody outside can use.</summary>
internal static class PublicDocumentation
{
    /// <summary>The documentation without the members that users of the assembly do not see.</summary>
    public static string Keep(string documentation, Stream assembly)
    {
        var visible = VisibleNames(assembly);
        var document = XDocument.Parse(documentation, LoadOptions.PreserveWhitespace);
        foreach (var member in document.Descendants("member").Where(member => !visible.Contains(NameOf(member.Attribute("name")!.Value))).ToList())
        {
            // With the line break and the indent in front of it.
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        return document.Declaration + Environment.NewLine + document.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A documentation id without its kind and its parameters; overloads share one name.</summary>
    private static string NameOf(string documentationId) => documentationId[2..].Split('(', '~')[0].Split("``")[0];

    private static HashSet<string> VisibleNames(Stream assembly)
    {
        using var file = new PEReader(assembly, PEStreamOptions.LeaveOpen);
        var metadata = file.GetMetadataReader();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => IsVisible(metadata, type)))
        {
            var typeName = FullName(metadata, type);
            names.Add(typeName);
            names.UnionWith(Members(metadata, type).Select(member => $"{typeName}.{member.Replace('.', '#')}"));
        }

        return names;
    }

    private static IEnumerable<string> Members(MetadataReader metadata, TypeDefinition type)
    {
        var methods = type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => IsVisible(method.Attributes)).Select(method => metadata.GetString(method.Name)).ToHashSet(StringComparer.Ordinal);
        var properties = type.GetProperties().Select(property => metadata.GetString(metadata.GetPropertyDefinition(property).Name)).Where(name => methods.Contains($"get_{name}") || methods.Contains($"set_{name}"));
        var fields = type.GetFields().Select(metadata.GetFieldDefinition).Where(field => (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family).Select(field => metadata.GetString(field.Name));
        return [.. methods, .. properties, .. fields];
    }

    private static bool IsVisible(MethodAttributes method) => (method & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool IsVisible(MetadataReader metadata, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily => IsVisible(metadata, metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static string FullName(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        return type.IsNested ? $"{FullName(metadata, metadata.GetTypeDefinition(type.GetDeclaringType()))}.{name}" : $"{metadata.GetString(type.Namespace)}.{name}";
    }
}

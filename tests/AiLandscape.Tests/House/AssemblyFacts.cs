using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AiLandscape.Tests;

/// <summary>What an assembly refers to, read from its metadata, so that no spelling in the source hides anything.</summary>
internal sealed record AssemblyFacts(IReadOnlyList<string> References, IReadOnlyList<string> Types, IReadOnlyList<string> Members)
{
    public static AssemblyFacts Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        return new(
            [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))],
            [.. reader.TypeReferences.Select(handle => NameOf(reader, handle))],
            [.. reader.MemberReferences.Select(reader.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => $"{NameOf(reader, (TypeReferenceHandle)member.Parent)}.{reader.GetString(member.Name)}")]);
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}

using System.Text;

namespace AiLandscape.DataCompiler;

/// <summary>What the program can be asked to do. The build asks for compile, fields, public-docs and stamp; whoever changes the schema or a rule, for the rest.</summary>
internal static class Commands
{
    public static int Usage()
    {
        Console.Error.WriteLine("""
            usage:
              compile <data> --image <file> --members <file.cs>   check the data, pack it, write the id members
              fields <file.cs>                                    write the field numbers that the domain types read by
              schemas <folder>                                    write the JSON Schemas that editors use
              reference <CONTRIBUTING.md>                         rewrite the generated parts: rules and field reference
              public-docs <file.xml> --of <assembly>              leave out of the documentation file what users of the assembly do not see
              stamp <image>                                       print which data a packed image holds
            """);
        return 2;
    }

    public static int Compile(string data, string image, string members)
    {
        var result = LandscapeCompiler.CompileFolder(data, data, NoOutsideIds.Instance);
        if (result.Findings.Count > 0)
        {
            return Report(result.Findings);
        }

        // In this order, because the packing may still be under way on another thread.
        var code = MemberEmitter.Emit(result.Index);
        WriteIfChanged(image, result.Pack());
        WriteIfChanged(members, Encoding.UTF8.GetBytes(code));
        return 0;
    }

    public static int WriteFields(string file) => Write(file, FieldEmitter.Emit());

    public static int WriteSchemas(string folder)
    {
        foreach (var (name, text) in JsonSchemaEmitter.Emit())
        {
            _ = Write(Path.Combine(folder, name), text);
        }

        return 0;
    }

    public static int WriteReference(string contributing)
    {
        try
        {
            return Write(contributing, ReferenceEmitter.Rewrite(File.ReadAllText(contributing)));
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
    }

    public static int KeepPublicDocs(string documentation, string assembly)
    {
        using var stream = File.OpenRead(assembly);
        return Write(documentation, PublicDocumentation.Keep(File.ReadAllText(documentation), stream));
    }

    /// <summary>One line for the release notes, so that a package says which data are in it before anybody runs it.</summary>
    public static int Stamp(string file)
    {
        var image = new PackedImage(File.ReadAllBytes(file));
        var (year, month, day) = EdtfEnd.FromDayNumber(image.DataVersion);
        Console.WriteLine($"Data version {year:D4}-{month:D2}-{day:D2}, schema {image.SchemaVersion}, SHA-256 {image.Hash}");
        return 0;
    }

    private static int Report(IReadOnlyList<RawFinding> findings)
    {
        foreach (var finding in findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column))
        {
            Console.WriteLine(finding);
        }

        return findings.Count == 0 ? 0 : 1;
    }

    private static int Write(string file, string text)
    {
        _ = WriteIfChanged(file, Encoding.UTF8.GetBytes(text));
        return 0;
    }

    /// <summary>A file that stays the same keeps its time, so that nothing behind it is built again.</summary>
    private static bool WriteIfChanged(string file, byte[] content)
    {
        if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(content))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllBytes(file, content);
        return true;
    }
}

using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace AiLandscape.Tests.Package;

/// <summary>What <c>dotnet pack</c> makes of a clean clone.</summary>
[Collection<SharedPackages>]
public sealed class PackageTests(Packages packages)
{
    private static readonly Guid SourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a");

    [Fact]
    public void One_command_packs_the_library_with_its_symbols_and_the_command_line_and_nothing_else() =>
        packages.Written.Should().BeEquivalentTo([packages.Library.Path, packages.Symbols.Path, packages.Tool.Path]);

    [Fact]
    public void Two_clones_in_different_folders_pack_the_same_bytes()
    {
        packages.LibraryOfTheOther.Path.Should().NotBe(packages.Library.Path);
        packages.LibraryOfTheOther.Content.AsSpan().SequenceEqual(packages.Library.Content).Should().BeTrue();
        packages.SymbolsOfTheOther.Content.AsSpan().SequenceEqual(packages.Symbols.Content).Should().BeTrue();
        packages.ToolOfTheOther.Content.AsSpan().SequenceEqual(packages.Tool.Content).Should().BeTrue();
    }

    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        packages.Library.Names.Should().Equal(
            "AiLandscape.nuspec",
            "LICENSE",
            "LICENSE-DATA",
            "README.md",
            "[Content_Types].xml",
            "_rels/.rels",
            "icon.png",
            "lib/net10.0/AiLandscape.dll",
            "lib/net10.0/AiLandscape.xml",
            "package/services/metadata/core-properties/nuget.psmdcp");
        packages.Symbols.Names.Should().Equal(
            "AiLandscape.nuspec",
            "[Content_Types].xml",
            "_rels/.rels",
            "lib/net10.0/AiLandscape.pdb",
            "package/services/metadata/core-properties/nuget.psmdcp");
    }

    [Fact]
    public void It_is_no_larger_than_a_megabyte() => packages.Library.Content.Length.Should().BeLessThanOrEqualTo(1024 * 1024);

    [Fact]
    public void Its_one_dependency_is_nodatime() =>
        packages.Library.Dependencies.Should().ContainSingle().Which.Attribute("id")!.Value.Should().Be("NodaTime");

    [Fact]
    public void Its_card_says_who_what_where_and_on_what_terms()
    {
        packages.Library.Metadata("id")!.Value.Should().Be(Landscape.Embedded.Dataset.Name);
        packages.Library.Metadata("version")!.Value.Should().Be(Stamp.Version);
        packages.Library.Metadata("authors")!.Value.Should().Be(Stamp.Authors);
        packages.Library.Metadata("projectUrl")!.Value.Should().Be(Stamp.RepositoryUrl);
        packages.Library.Metadata("license")!.Value.Should().Be($"MIT AND {Landscape.Embedded.Dataset.License}");
        packages.Library.Metadata("tags")!.Value.Split(' ').Should().Contain(["ai", "dataset", "export-controls", "linq"]);
        packages.Library.Metadata("readme")!.Value.Should().Be("README.md");
        packages.Library.Metadata("icon")!.Value.Should().Be("icon.png");
        packages.Library.Metadata("repository")!.Attributes().Select(attribute => attribute.Value).Should().Equal("git", Stamp.RepositoryUrl, packages.Head);
    }

    [Fact]
    public void Its_release_notes_are_the_stamps_of_its_data_and_its_part_of_the_changelog()
    {
        var data = Landscape.Embedded.Dataset;
        var notes = packages.Library.Metadata("releaseNotes")!.Value.Split('\n');

        notes[0].Should().Be($"Data version {data.DataVersion}, schema {data.SchemaVersion}, SHA-256 {data.Hash}");
        notes[2].Should().Be($"## {Stamp.Version} ({Stamp.ReleaseDate})");
        notes[^1].Should().Be($"{Stamp.RepositoryUrl}/blob/main/CHANGELOG.md");
        notes.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().ContainSingle();
        string.Join('\n', notes[2..^2]).Should().StartWith("## ").And.Match(text => Repository.Read("CHANGELOG.md").Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_and_licences_are_the_files_of_the_repository()
    {
        packages.Library.Text("README.md").Should().Be(Repository.Read("src/AiLandscape/Package/README.md"));
        packages.Library.Text("LICENSE").Should().Be(Repository.Read("LICENSE"));
        packages.Library.Text("LICENSE-DATA").Should().Be(Repository.Read("LICENSE-DATA"));
    }

    [Fact]
    public void Its_icon_is_a_picture_of_128_by_128_points_and_at_most_10_kilobytes()
    {
        var icon = packages.Library.Bytes("icon.png");

        icon.Should().StartWith([0x89, (byte)'P', (byte)'N', (byte)'G']).And.HaveCountLessThanOrEqualTo(10 * 1024);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)).Should().Be(128);
    }

    [Fact]
    public void Editors_find_the_documentation_of_members_and_of_generated_ids() =>
        packages.Library.Text("lib/net10.0/AiLandscape.xml").Should().Contain("\"P:AiLandscape.Landscape.Embedded\"").And.Contain("\"P:AiLandscape.ModelIds.Gpt4\"");

    [Fact]
    public void Debuggers_find_the_symbols_and_with_them_the_sources_of_the_commit()
    {
        using var library = new PEReader(new MemoryStream(packages.Library.Bytes("lib/net10.0/AiLandscape.dll")));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(packages.Symbols.Bytes("lib/net10.0/AiLandscape.pdb")));
        var reader = symbols.GetMetadataReader();
        var debug = library.ReadDebugDirectory();
        var codeView = library.ReadCodeViewDebugDirectoryData(debug.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(entry => reader.GetGuid(entry.Kind) == SourceLink);
        var raw = Stamp.RepositoryUrl.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);

        debug.Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        codeView.Guid.Should().Be(new Guid(reader.DebugMetadataHeader!.Id.AsSpan()[..16]));
        Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)).Should().Be($$$"""{"documents":{"/_/*":"{{{raw}}}/{{{packages.Head}}}/*"}}""");
        reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).Should().NotBeEmpty().And.OnlyContain(name => name.StartsWith("/_/", StringComparison.Ordinal));
    }
}

using System.Reflection;
using System.Xml.Linq;

namespace AiLandscape.Tests;

/// <summary>Ids as members: what was once published stays.</summary>
public sealed class GeneratedIdsTests
{
    public static readonly IReadOnlyList<Type> Classes =
    [
        typeof(ModelIds), typeof(ProductIds), typeof(CompanyIds), typeof(InstitutionIds), typeof(ChipIds), typeof(PolicyIds), typeof(ChipRestrictionIds), typeof(EventIds),
    ];

    private static IEnumerable<PropertyInfo> Members => Classes.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static));

    [Fact]
    public void The_members_are_those_that_were_approved() =>
        Approved.Verify("GeneratedIds.txt", string.Join('\n', Members.Select(member => $"{member.DeclaringType!.Name}.{member.Name} {member.GetValue(null)}").Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_record_has_its_member_and_every_member_resolves_in_its_kind()
    {
        var ai = Landscape.Embedded;

        Resolve(typeof(ModelIds), ai.Models);
        Resolve(typeof(ProductIds), ai.Products);
        Resolve(typeof(CompanyIds), ai.Companies);
        Resolve(typeof(InstitutionIds), ai.Institutions);
        Resolve(typeof(ChipIds), ai.Chips);
        Resolve(typeof(PolicyIds), ai.Policies);
        Resolve(typeof(ChipRestrictionIds), ai.ChipRestrictions);
        Resolve(typeof(EventIds), ai.Events);

        static void Resolve<T>(Type members, Catalog<T> catalog)
            where T : Entity
        {
            var ids = members.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(member => (Id<T>)member.GetValue(null)!).ToList();
            ids.Invoking(all => all.ForEach(id => _ = catalog[id])).Should().NotThrow();
            catalog.Select(entity => entity.Id.Value).Except(ids.Select(id => id.Value)).Should().BeEmpty($"every {typeof(T).Name} has a member");
        }
    }

    [Fact]
    public void A_comment_gives_the_date_that_the_library_chooses_and_the_source_that_decided()
    {
        var comments = XDocument.Load(Path.ChangeExtension(PublicTypes.Library.Location, ".xml")).Descendants("member")
            .ToDictionary(comment => comment.Attribute("name")!.Value, comment => comment.Element("summary")?.Value, StringComparer.Ordinal);

        foreach (var member in Members)
        {
            var entity = Entity(member, member.GetValue(null)!.ToString()!);
            var comment = comments[DocumentationId.Of(member)];
            var decided = Dated(entity);
            IEnumerable<string> expected = decided is var (date, source)
                ? [$"{entity.Name}, {date}. Source: {source.Publisher}."]
                : entity.Sources.Select(cited => $"{entity.Name}. Source: {cited.Publisher}.");
            expected.Should().Contain(comment, entity.File);
        }
    }

    [Fact]
    public void Rank_and_basis_decide_which_date_a_comment_gives()
    {
        using var data = new TinyData().Lab()
            .Model("m", """
                "released": [
                    {"value": "2023-01-01", "basis": "official", "rank": "refuted", "source": "a"},
                    {"value": "2023-01-02", "basis": "reported", "source": "b"},
                    {"value": "2023-01-03", "basis": "measured", "asOf": "2024", "source": "c"},
                    {"value": "2023-01-04", "basis": "measured", "bound": "about", "asOf": "2025", "source": "d"}]
                """, "a", "b", "c", "d")
            .Model("guess", """ "announced": [{"value": "2022-12", "basis": "reported", "source": "b"}], "released": [{"value": "2023-01-01", "basis": "leaked", "source": "a"}] """, "a", "b")
            .Model("undated", """ "parameters": [{"value": 1, "basis": "official", "source": "a"}] """, "page", "a");

        var members = Compile(data);

        members.Should().Contain("<summary>m, about 2023-01-04. Source: Publisher of d.</summary>");
        members.Should().Contain("<summary>guess, 2022-12. Source: Publisher of b.</summary>");
        members.Should().Contain("<summary>undated. Source: Publisher of page.</summary>");
    }

    [Fact]
    public void Numbers_are_parted_letters_follow_pascal_case_and_old_ids_stay_as_obsolete_members()
    {
        using var data = new TinyData().Lab()
            .Model("llama-3-70b", """ "name": "Llama 3 <70B> & friends", "released": [{"value": "2024-04-18", "basis": "official", "source": "page"}] """)
            .Model("llama-370b")
            .Model("3d-thing")
            .Model("gpt-4", """ "formerIds": ["gpt-four"] """)
            .Model("gone", """ "withdrawn": {"on": "2026-01-01", "reason": "It never \"was\".", "replacement": "gpt-4"} """);

        var members = Compile(data);

        members.Should().Contain("/// <summary>Llama 3 &lt;70B&gt; &amp; friends, 2024-04-18. Source: Publisher of page.</summary>\n    public static Id<LanguageModel> Llama3_70B => new(\"llama-3-70b\");");
        members.Should().Contain(" Llama370B => new(\"llama-370b\");");
        members.Should().Contain(" _3DThing => new(\"3d-thing\");");
        members.Should().Contain("[global::System.Obsolete(\"Renamed to 'gpt-4'.\")]\n    public static Id<LanguageModel> GptFour => new(\"gpt-four\");");
        members.Should().Contain("[global::System.Obsolete(\"It never \\\"was\\\". Use 'gpt-4'.\")]\n    public static Id<LanguageModel> Gone => new(\"gone\");");
        members.Should().Contain("public static class CompanyIds\n{\n");
    }

    private static NamedEntity Entity(PropertyInfo member, string id)
    {
        var ai = Landscape.Embedded;
        var kind = member.PropertyType.GetGenericArguments()[0];
        return kind == typeof(LanguageModel) ? ai.Models[id]
            : kind == typeof(Product) ? ai.Products[id]
            : kind == typeof(Chip) ? ai.Chips[id]
            : kind == typeof(Policy) ? ai.Policies[id]
            : kind == typeof(ChipRestriction) ? ai.ChipRestrictions[id]
            : kind == typeof(Event) ? ai.Events[id]
            : ai.Organizations[id];
    }

    /// <summary>The first date that the library gives out, and whose statement decided it.</summary>
    private static (string Date, Source Source)? Dated(NamedEntity entity)
    {
        if (entity is Policy policy)
        {
            return ($"{policy.History[0].On}", policy.History[0].Source);
        }

        Sourced<PartialDate>[] dates = entity switch
        {
            LanguageModel model => [model.Released, model.Announced],
            Product product => [product.Released, product.Announced],
            Organization organization => [organization.Founded],
            Chip chip => [chip.Released, chip.Announced],
            ChipRestriction rule => [rule.Effective, rule.Announced],
            Event happening => [happening.Date],
            _ => [],
        };
        return Array.Find(dates, date => date.Value is not null) is { } known ? ($"{known}", known.Chosen!.Source) : null;
    }

    private static string Compile(TinyData data)
    {
        var (image, members) = ($"{data.Folder}.image", $"{data.Folder}.cs");
        try
        {
            var (exitCode, output) = RunProgram.Dotnet(data.Folder, Repository.DataCompiler, "compile", data.Folder, "--image", image, "--members", members);
            exitCode.Should().Be(0, output);
            return File.ReadAllText(members);
        }
        finally
        {
            File.Delete(image);
            File.Delete(members);
        }
    }
}

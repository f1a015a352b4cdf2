using System.Reflection;
using System.Xml.Linq;

namespace AiLandscape.Tests;

/// <summary>Every public type and member says what it is.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Comments = XDocument.Load(Path.ChangeExtension(PublicTypes.Library.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_has_a_summary() =>
        PublicTypes.All.Where(type => !IsDocumented(DocumentationId.Of(type))).Should().BeEmpty();

    [Fact]
    public void Every_public_member_has_a_summary_or_takes_over_that_of_its_base() =>
        PublicTypes.All.SelectMany(type => PublicTypes.MembersOf(type).Where(member => !IsDocumented(DocumentationId.Of(member)) && !IsPositional(type, member)))
            .Select(DocumentationId.Of).Should().BeEmpty();

    [Fact]
    public void Nothing_is_said_of_a_type_that_nobody_outside_sees() =>
        Comments.Keys.Where(id => id.StartsWith("T:", StringComparison.Ordinal)).Should().BeSubsetOf(PublicTypes.Library.GetExportedTypes().Select(type => DocumentationId.Of(type)));

    [Fact]
    public void Every_exception_that_a_comment_names_exists()
    {
        var named = Comments.Values.SelectMany(comment => comment.Descendants("exception")).Select(exception => exception.Attribute("cref")!.Value).Distinct().ToList();

        named.Should().NotBeEmpty().And.OnlyContain(cref => cref.StartsWith("T:", StringComparison.Ordinal), "an unresolved name begins with an exclamation mark");
    }

    private static bool IsDocumented(string id) =>
        Comments.TryGetValue(id, out var comment) && (comment.Element("inheritdoc") is not null || comment.Element("summary")?.Value.Trim().Length > 3);

    /// <summary>What a record declares in its head is documented there, parameter by parameter.</summary>
    private static bool IsPositional(Type type, MemberInfo member)
    {
        var parameters = Comments[DocumentationId.Of(type)].Elements("param").ToDictionary(parameter => parameter.Attribute("name")!.Value, parameter => parameter.Value.Trim(), StringComparer.Ordinal);
        return member is ConstructorInfo constructor
            ? constructor.GetParameters().Length > 0 && constructor.GetParameters().All(parameter => parameters.ContainsKey(parameter.Name!))
            : parameters.GetValueOrDefault(member.Name)?.Length > 3;
    }
}

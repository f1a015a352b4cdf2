using PublicApiGenerator;

namespace AiLandscape.Tests;

/// <summary>The public surface as a text: a change of it shows in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_was_approved() =>
        Approved.Verify("PublicApi.txt", PublicTypes.Library.GeneratePublicApi(new ApiGeneratorOptions
        {
            // The ids grow with every record; they are approved by themselves.
            IncludeTypes = [.. PublicTypes.All.Where(type => !GeneratedIdsTests.Classes.Contains(type))],
            IncludeAssemblyAttributes = false,
        }));
}

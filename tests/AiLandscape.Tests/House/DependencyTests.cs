namespace AiLandscape.Tests;

/// <summary>What the library rests on, and what it never touches: network, clock, culture, reflection.</summary>
public sealed class DependencyTests
{
    private static readonly AssemblyFacts Library = AssemblyFacts.Of(PublicTypes.Library.Location);

    [Fact]
    public void The_library_rests_on_nodatime_and_the_framework_alone() =>
        Library.References.Where(name => name != "NodaTime" && !name.StartsWith("System.", StringComparison.Ordinal)).Should().BeEmpty();

    [Theory]
    [InlineData("System.Net.")]
    [InlineData("System.Text.RegularExpressions")]
    [InlineData("System.Text.Json.Serialization")]
    [InlineData("System.Text.Json.JsonSerializer")]
    [InlineData("System.Text.Json.JsonDocument")]
    [InlineData("System.Reflection.Emit")]
    [InlineData("System.Activator")]
    [InlineData("NodaTime.Text.")]
    [InlineData("NodaTime.SystemClock")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.Random")]
    public void It_never_uses_what_is_slow_to_start_reaches_out_or_changes_from_run_to_run(string type)
    {
        Library.Types.Should().NotBeEmpty().And.NotContain(name => name.StartsWith(type, StringComparison.Ordinal));
        Library.References.Should().NotContain(name => name.StartsWith(type, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System.DateTime.get_Now")]
    [InlineData("System.DateTime.get_UtcNow")]
    [InlineData("System.DateTime.get_Today")]
    [InlineData("System.DateTimeOffset.get_Now")]
    [InlineData("System.DateTimeOffset.get_UtcNow")]
    [InlineData("System.Environment.get_TickCount")]
    [InlineData("System.Environment.GetEnvironmentVariable")]
    [InlineData("System.Environment.get_NewLine")]
    [InlineData("System.Globalization.CultureInfo.get_CurrentCulture")]
    [InlineData("System.Globalization.CultureInfo.get_CurrentUICulture")]
    [InlineData("System.StringComparer.get_CurrentCulture")]
    [InlineData("System.StringComparer.get_CurrentCultureIgnoreCase")]
    [InlineData("System.String.ToLower")]
    [InlineData("System.String.ToUpper")]
    [InlineData("System.Char.ToLower")]
    [InlineData("System.Char.ToUpper")]
    [InlineData("System.Guid.NewGuid")]
    public void It_asks_neither_clock_nor_environment_nor_culture(string member) => Library.Members.Should().NotBeEmpty().And.NotContain(member);

    [Fact]
    public void The_search_in_the_metadata_finds_what_is_there()
    {
        Library.Members.Should().Contain("System.Char.ToLowerInvariant");
        Library.Types.Should().Contain("System.Text.Json.Utf8JsonReader").And.Contain("NodaTime.LocalDate");
        AssemblyFacts.Of(typeof(DependencyTests).Assembly.Location).References.Should().Contain("System.Text.RegularExpressions");
    }
}

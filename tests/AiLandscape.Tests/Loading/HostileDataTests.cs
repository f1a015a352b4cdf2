using System.Text;

namespace AiLandscape.Tests.Loading;

/// <summary>Whatever the bytes, there is a landscape or the one documented exception; and it comes soon.</summary>
public sealed class HostileDataTests
{
    private const int Watchdog = 60_000;

    [Fact]
    public void The_record_that_is_broken_here_is_whole()
    {
        using var data = new TemporaryData();

        Hostile.IsLoaded(data, Encoding.UTF8.GetBytes(Hostile.Record)).Should().BeTrue();
    }

    [Fact(Timeout = Watchdog)]
    public Task Every_byte_may_be_another() => Task.Run(() =>
    {
        using var data = new TemporaryData();
        var whole = Encoding.UTF8.GetBytes(Hostile.Record);
        var loaded = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var other in new byte[] { 0x00, 0xFF, (byte)'"', (byte)'{', (byte)'0', (byte)(whole[at] ^ 1) })
            {
                var bytes = whole.ToArray();
                bytes[at] = other;
                loaded += Hostile.IsLoaded(data, bytes) ? 1 : 0;
            }
        }

        loaded.Should().BeInRange(whole.Length / 10, whole.Length * 2, "another letter in a name is a name, and most other bytes break something");
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task The_file_may_end_anywhere() => Task.Run(() =>
    {
        using var data = new TemporaryData();
        var whole = Encoding.UTF8.GetBytes(Hostile.Record);
        for (var length = 0; length < whole.Length; length++)
        {
            Hostile.IsLoaded(data, whole[..length]).Should().BeFalse($"{length} bytes are not the whole record");
        }
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = Watchdog)]
    public Task Two_bytes_may_change_places() => Task.Run(() =>
    {
        using var data = new TemporaryData();
        var whole = Encoding.UTF8.GetBytes(Hostile.Record);
        for (var at = 1; at < whole.Length; at++)
        {
            var bytes = whole.ToArray();
            (bytes[at - 1], bytes[at]) = (bytes[at], bytes[at - 1]);
            _ = Hostile.IsLoaded(data, bytes);
        }
    }, TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("室", "\\uD83D", "AIL025")]
    [InlineData("室", "\\uDE42", "AIL025")]
    [InlineData("室", "\\uDE42\\uD83D", "AIL025")]
    [InlineData("室", "\\u0000", "AIL025")]
    [InlineData("\"zh\"", "\"\\uD83D\"", "AIL025")]
    [InlineData("\"zh\"", "\"z\\u0068\"", "AIL024")]
    [InlineData("\"summary\"", "\"summar\\uD83D\"", "AIL002")]
    [InlineData("\"id\": \"lab\"", "\"id\": \"la\\uD83D\"", "AIL025")]
    [InlineData("\"id\": \"lab\"", "\"id\": \"la\\u0062\"", "AIL024")]
    [InlineData("\"p\": {", "\"\\uD83D\": {", "AIL025")]
    [InlineData("\"2015-06~\"", "\"2015-06\\uD83D\"", "AIL014")]
    [InlineData("\"derived\"", "\"derive\\uD83D\"", "AIL007")]
    [InlineData("\"https://p.example.org\"", "\"https://p.example.org/\\uD83D\"", "AIL025")]
    [InlineData("\"US\"", "\"\\uD83D\\uDE42\"", "AIL027")]
    public void An_escape_that_is_no_usable_character_is_a_finding_at_its_text(string from, string to, string code) =>
        Hostile.Findings(Hostile.With(from, to)).Should().Contain(finding => finding.Code == code);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("{")]
    [InlineData("\0")]
    public void A_root_that_is_no_record_is_a_finding_in_the_file(string root) =>
        Hostile.Findings(root).Should().OnlyContain(finding => finding.Path.EndsWith("/" + Hostile.Path, StringComparison.Ordinal));

    [Fact]
    public void Other_encodings_are_findings_at_the_first_byte()
    {
        foreach (var encoding in new[] { new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            Hostile.Findings([.. encoding.GetPreamble(), .. encoding.GetBytes(Hostile.Record)]).Should().ContainSingle()
                .Which.Should().Match<DataFinding>(finding => finding.Code == "AIL001" && finding.Line == 1 && finding.Column == 1, encoding.WebName);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE5, 0xAE })]
    [InlineData(new byte[] { 0x80 })]
    public void Bytes_that_are_not_UTF_8_are_a_finding_where_they_stand(byte[] bytes)
    {
        var before = Encoding.UTF8.GetBytes(Hostile.Record[..Hostile.Record.IndexOf('室', StringComparison.Ordinal)]);

        Hostile.Findings([.. before, .. bytes, .. "\"\n}\n"u8]).Should().ContainSingle()
            .Which.Should().Match<DataFinding>(finding => finding.Code == "AIL001" && finding.Line == 5 && finding.Column == 12);
    }

    [Theory(Timeout = Watchdog)]
    [InlineData('[', 64, "AIL004")]
    [InlineData('[', 65, "AIL001")]
    [InlineData('[', 100_000, "AIL001")]
    [InlineData('{', 100_000, "AIL001")]
    public Task Depth_has_an_end(char open, int depth, string code) => Task.Run(() =>
    {
        var text = open == '[' ? new string('[', depth) + new string(']', depth) : string.Concat(Enumerable.Repeat("{\"a\":", depth));

        Hostile.Findings(text).Should().ContainSingle().Which.Code.Should().Be(code);
    }, TestContext.Current.CancellationToken);
}

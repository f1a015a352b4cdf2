using System.Globalization;
using System.Text;

namespace AiLandscape.Tests;

/// <summary>Marks on letters belong to a name, and it does not matter whether letter and mark were typed as one character.</summary>
public sealed class NameMarkTests
{
    /// <summary>Every small letter of the first plane that Unicode composes of a letter and a mark, and the syllables of Hangul.</summary>
    public static IEnumerable<string> Composed =>
        Enumerable.Range(0x80, 0xFF80).Where(c => c is not (>= 0xD800 and <= 0xDFFF)).Select(c => ((char)c).ToString())
            .Where(text => char.GetUnicodeCategory(text[0]) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter)
            .Where(text => text.Normalize(NormalizationForm.FormD).Length > 1 && text.IsNormalized(NormalizationForm.FormC));

    [Fact]
    public void A_letter_and_its_marks_are_found_as_one_character()
    {
        Assert.SkipWhen("é".Normalize(NormalizationForm.FormD).Length == 1, "The framework does not normalise here, which is why the library does.");
        var letters = Composed.ToList();
        using var data = new TinyData().Lab().Model("m", $"\"aliases\": [{string.Join(", ", letters.Select(letter => $"\"{letter}\""))}]");
        var models = data.Load().Models;

        letters.Should().HaveCountGreaterThan(11_500);
        letters.Where(letter => models.Find(letter.Normalize(NormalizationForm.FormD)) is null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Modèle", "Mode\u0300le")]
    [InlineData("MODÈLE", "mode\u0300le")]
    [InlineData("ガ", "カ\u3099")]
    [InlineData("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [InlineData("Việt", "Vie\u0323\u0302t")]
    [InlineData("GPT-4™\uFE0F", "GPT-4")]
    public void Names_in_parts_are_found_by_names_in_one(string name, string typed)
    {
        using var data = new TinyData().Lab().Model("m", $"\"aliases\": [\"{name}\"]");

        data.Load().Models.Find(typed)!.Name.Should().Be("m");
    }

    [Theory]
    [InlineData("कि", "की")]
    [InlineData("कि", "क")]
    [InlineData("ガ", "カ")]
    [InlineData("Modèle", "Modele")]
    [InlineData("x\u0302", "x")]
    public void Another_mark_is_another_name(string name, string typed)
    {
        using var data = new TinyData().Lab().Model("m", $"\"aliases\": [\"{name}\"]");

        data.Load().Models.Find(typed).Should().BeNull();
    }
}

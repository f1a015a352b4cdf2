using F = AiLandscape.LegalFormFields;

namespace AiLandscape;

/// <summary>A legal form of an organization, and when it held.</summary>
public sealed class LegalForm
{
    private readonly Node _node;

    internal LegalForm(Node node) => _node = node;

    /// <summary>The form, in words: non-profit, capped-profit partnership, listed company.</summary>
    public string Form => _node.RequiredText(F.Form);

    /// <summary>When it held, both ends included.</summary>
    public Period Period => _node.Period(F.From, F.Until);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);
}

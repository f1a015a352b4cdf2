using F = AiLandscape.StageFields;

namespace AiLandscape;

/// <summary>A part of a restriction with an effective date of its own.</summary>
public sealed class Stage
{
    private readonly Node _node;

    internal Stage(Node node) => _node = node;

    /// <summary>When the part took effect.</summary>
    public PartialDate Effective => _node.Date(F.Effective)!.Value;

    /// <summary>Which part, in our words.</summary>
    public string What => _node.RequiredText(F.What);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);
}

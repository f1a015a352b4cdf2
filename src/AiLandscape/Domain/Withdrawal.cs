namespace AiLandscape;

/// <summary>Why a record no longer counts.</summary>
public sealed class Withdrawal
{
    internal Withdrawal(Node node, KindName kind)
    {
        On = node.Date(WithdrawalFields.On)!.Value;
        Reason = node.RequiredText(WithdrawalFields.Reason);
        Replacement = node.Object(WithdrawalFields.Replacement, replacement => replacement.AsReference(kind));
    }

    /// <summary>The day of the withdrawal.</summary>
    public PartialDate On { get; }

    /// <summary>Why it was withdrawn.</summary>
    public string Reason { get; }

    /// <summary>The record of the same kind to use instead; null when there is none.</summary>
    public Entity? Replacement { get; }
}

using System.Diagnostics.CodeAnalysis;
using F = AiLandscape.LicenseExceptionFields;

namespace AiLandscape;

/// <summary>A way round a licence requirement. What falls under an exception is still captured.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The term of the EAR (part 740); it is no .NET exception.")]
public sealed class LicenseException
{
    private readonly Node _node;

    internal LicenseException(Node node)
    {
        _node = node;
        Period = node.Period(F.From, F.Until);
    }

    /// <summary>Its name in the rule, such as <c>NAC</c>.</summary>
    public string Code => _node.RequiredText(F.Code);

    /// <summary>The paragraphs whose chips it is for; empty for all.</summary>
    public IReadOnlyList<string> Clauses => field ??= _node.Texts(F.Clauses);

    /// <summary>The test that a chip must meet besides; null when there is none.</summary>
    public Criterion? When => field ??= _node.Object(F.When, static node => new Criterion(node));

    /// <summary>Where it may be used; empty for everywhere that the action reaches.</summary>
    public IReadOnlyList<Destination> Destinations => field ??= _node.List(F.Destinations, static node => new Destination(node));

    /// <summary>True when the authority has to be told before.</summary>
    public bool NeedsNotification => _node.Truth(F.Notification) ?? false;

    /// <summary>When it held, both ends included; open on a side where the restriction's own dates decide.</summary>
    public Period Period { get; }

    /// <summary>When it may be used, in our words; null when nobody has looked.</summary>
    public string? Conditions => _node.Text(F.Conditions);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);
}

using System.Diagnostics.CodeAnalysis;
using F = AiLandscape.LicenseExceptionFields;

namespace AiLandscape;

/// <summary>A way round a licence requirement. What falls under an exception is still captured.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The term of the EAR (part 740); it is no .NET exception.")]
public sealed class LicenseException
{
    private readonly Node _node;

    internal LicenseException(Node node) => _node = node;

    /// <summary>Its name in the rule, such as <c>NAC</c>.</summary>
    public string Code => _node.RequiredText(F.Code);

    /// <summary>When it may be used, in our words; null when nobody has looked.</summary>
    public string? Conditions => _node.Text(F.Conditions);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);
}

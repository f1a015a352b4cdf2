using F = AiLandscape.ModelLicenseFields;

namespace AiLandscape;

/// <summary>The licence of a model's weights.</summary>
public sealed class ModelLicense
{
    private readonly Node _node;

    internal ModelLicense(Node node) => _node = node;

    /// <summary>The SPDX identifier, or <c>LicenseRef-</c> and a name where SPDX lists none.</summary>
    public string Id => _node.RequiredText(F.Id);

    /// <summary>What the owner calls it; null when that is the identifier.</summary>
    public string? Name => _node.Text(F.Name);

    /// <summary>The address of its text; null when none is known.</summary>
    public string? Url => _node.Text(F.Url);

    /// <summary>The source that shows it.</summary>
    public Source Source => _node.RequiredReference<Source>(F.Source);
}

namespace AiLandscape;

/// <summary>An id in another register.</summary>
/// <param name="Scheme">The register.</param>
/// <param name="Value">The id, in the register's own form.</param>
public sealed record ExternalId(ExternalScheme Scheme, string Value);

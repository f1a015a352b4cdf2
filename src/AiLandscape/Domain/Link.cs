namespace AiLandscape;

/// <summary>Where to read on.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Url">The address, absolute, http or https. The library never opens it.</param>
public sealed record Link(LinkKind Kind, string Url);

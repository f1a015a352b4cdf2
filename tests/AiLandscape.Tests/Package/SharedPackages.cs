namespace AiLandscape.Tests.Package;

/// <summary>The tests that share the packages run one after the other: each keeps every core busy.</summary>
[CollectionDefinition]
public sealed class SharedPackages : ICollectionFixture<Packages>;

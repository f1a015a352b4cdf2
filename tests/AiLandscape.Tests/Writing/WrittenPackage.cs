namespace AiLandscape.Tests.Writing;

/// <summary>The data package of the embedded dataset, written once for all tests that only read it.</summary>
public sealed class WrittenPackage : IDisposable
{
    private readonly TemporaryData _output = new();

    public WrittenPackage() => Landscape.Embedded.WriteDataPackage(Folder);

    public string Folder => Path.Combine(_output.Folder, "out");

    public void Dispose() => _output.Dispose();
}

namespace AiLandscape.Tests.Analysis;

/// <summary>An invented race of models between an American and a Chinese laboratory.</summary>
internal sealed class Race : IDisposable
{
    private readonly TinyData _data = new TinyData().Lab("us-lab").Lab("cn-lab", "CN");
    private int _count;

    /// <summary>Adds a model.</summary>
    /// <param name="lab">Whose it is: <c>us-lab</c> or <c>cn-lab</c>.</param>
    /// <param name="released">When; null for a date that nobody has looked up.</param>
    /// <param name="parameters">The inside of the statement about its parameters; null for none.</param>
    public Race Model(string lab, string? released, string? parameters)
    {
        string?[] fields =
        [
            $"\"developers\": [\"{lab}\"]",
            released is null ? null : $$""" "released": [{"value": "{{released}}", "basis": "official", "source": "page"}] """,
            parameters is null ? null : $$""" "parameters": [{ {{parameters}}, "source": "page"}] """,
        ];
        _data.Add(FormattableString.Invariant($"models/{lab}/m-{++_count}"), string.Join(", ", fields.OfType<string>()));
        return this;
    }

    public Race Known(string lab, string released, double parameters) => Model(lab, released, FormattableString.Invariant($"\"value\": {parameters}, \"basis\": \"official\""));

    public Landscape Load() => _data.Load();

    public void Dispose() => _data.Dispose();
}

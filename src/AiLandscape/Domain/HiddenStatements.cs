namespace AiLandscape;

/// <summary>How many statements a view leaves out of a value, and why.</summary>
internal sealed class HiddenStatements(Viewpoint viewpoint)
{
    private readonly int[] _counts = new int[4];

    /// <summary>Set when the value itself is a date that had not come.</summary>
    public bool HadNotHappened { get; set; }

    public void Add(Hiding why) => _counts[(int)why]++;

    /// <summary>The view and what it leaves out, in one line.</summary>
    public override string ToString()
    {
        string[] parts =
        [
            HadNotHappened ? "it had not happened" : "",
            Count(Hiding.OfLaterDay, "of a later day"),
            Count(Hiding.OfLaterSource, "of a source published later"),
            Count(Hiding.OfUndatedSource, "of a source without a date of publication, which counts from the day it was read"),
        ];
        return $"Seen {viewpoint}: {string.Join(", ", parts.Where(part => part.Length > 0))}.";
    }

    private string Count(Hiding why, string what) =>
        _counts[(int)why] switch { 0 => "", 1 => $"1 statement {what}", var many => $"{many} statements, each {what}" };
}

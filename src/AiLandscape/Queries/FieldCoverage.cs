using System.Globalization;

namespace AiLandscape;

/// <summary>How much of a field is filled in the records of a kind.</summary>
/// <param name="Kind">The kind: <c>LanguageModel</c>.</param>
/// <param name="Field">The field as the data write it: <c>trainingCompute</c>.</param>
/// <param name="Records">How many records there are of that kind.</param>
/// <param name="Filled">How many have it; of a disputable value, how many give one that the library stands behind.</param>
/// <param name="Estimated">How many give but an estimate or a leak.</param>
/// <param name="Undisclosed">How many say that it is withheld.</param>
/// <param name="NotApplicable">How many say that the question does not arise.</param>
/// <param name="Primary">Of those filled, how many rest on a primary source: the statement that decided, an item of the list or, for a plain field, the evidence of the record.</param>
public sealed record FieldCoverage(string Kind, string Field, int Records, int Filled, int Estimated, int Undisclosed, int NotApplicable, int Primary)
{
    /// <summary>Of how many records nobody has looked, or found nothing.</summary>
    public int Unknown => Records - Filled - Estimated - Undisclosed - NotApplicable;

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Kind}.{Field}: {Filled} of {Records} filled, {Primary} of them by a primary source; {Estimated} estimated, {Undisclosed} undisclosed, {NotApplicable} not applicable, {Unknown} unknown");
}

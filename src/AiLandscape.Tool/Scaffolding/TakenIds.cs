using AiLandscape.Tool.Checkout;
using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Scaffolding;

/// <summary>The ids that a new record may refer to, and may not take. Records that are to be mended first count too.</summary>
internal sealed class TakenIds(DataPlace place, Session session)
{
    private readonly IOutsideIds _outside = place.Outside(isOverlay: true);
    private readonly RecordIndex _index = LandscapeCompiler.CompileFolder(place.Folder, session.Shown(place.Folder), place.Outside(isOverlay: true)).Index;

    /// <exception cref="UsageException">The id is malformed, or a record of the kind has it or once had it.</exception>
    public void CheckFree(Kind kind, string id)
    {
        if (!ValueRules.IsKebabCase(id))
        {
            throw new UsageException($"{Describe.Quote(id)} is no id; expected kebab-case such as 'gpt-4'{(Kebab(id) is { Length: > 0 } meant ? $"; did you mean '{meant}'?" : ".")}");
        }

        var path = _index.Records.FirstOrDefault(record => record.Kind == kind && record.Ids.Exists(taken => taken.Text == id))?.File.DisplayPath ?? _outside.PlaceOf(kind.Name, id);
        if (path is not null || _index.Has(kind.Name, id))
        {
            throw new UsageException($"The id '{id}' is taken{(path is null ? "" : $" by {path}")}; edit that record, or choose another id. Nothing was written.");
        }
    }

    /// <exception cref="UsageException">There is no such record.</exception>
    public void CheckThere(KindName kind, string option, string id)
    {
        if (!_index.Has(kind, id))
        {
            var how = kind == KindName.Organizations ? "new company' or 'ailandscape new institution'" : "new source'";
            throw new UsageException($"{option} is {Describe.Quote(id)}, and there is no such {DataSchema.Of(kind).Singular}{Meant.Of(_index.DidYouMean(kind, id))} If it is missing, begin it with 'ailandscape {how}.");
        }
    }

    private static string Kebab(string text) =>
        string.Join('-', new string([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

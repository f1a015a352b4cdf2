using System.Globalization;

namespace AiLandscape.Tool.Scaffolding;

/// <summary>The folder in which a record of an owner stands: the owner's id, the country in small letters, or the year.</summary>
internal static class Owners
{
    /// <exception cref="UsageException">The owner is none.</exception>
    public static string Folder(Kind kind, string option, string owner, TakenIds records)
    {
        switch (kind.Shape[kind.Owner!].Type)
        {
            case FieldType.Country:
                return Parsing.Days.Country(option, owner).ToString().ToLowerInvariant();
            case FieldType.Statements:
                return PartialDate.TryParse(owner, out var date) && date.Precision != DatePrecision.Interval
                    ? date.Earliest.Year.ToString("D4", CultureInfo.InvariantCulture)
                    : throw new UsageException($"{option} is {Describe.Quote(owner)}; expected a date as exact as it is known: 2023, 2023-03, 2023-03-14.");
            case FieldType.List(FieldType.Reference(var kindOfOwner, _)):
                records.CheckThere(kindOfOwner, option, owner);
                return owner;
            case FieldType.Reference(var kindOfOwner, _):
                records.CheckThere(kindOfOwner, option, owner);
                return owner;
            default:
                throw new InvalidOperationException($"{kind.Singular} has an owner of another sort.");
        }
    }
}

using AiLandscape.Tool.Parsing;

namespace AiLandscape.Tool.Commands;

/// <summary>An option of <c>list</c> that leaves records out.</summary>
/// <param name="Name">The option.</param>
/// <param name="Takes">What stands behind it.</param>
/// <param name="Meaning">Which records are kept.</param>
/// <param name="Apply">The records that are kept; null where records of that kind cannot be asked so.</param>
internal sealed record Filter(string Name, string Takes, string Meaning, Func<Landscape, IEnumerable<Entity>, string, IEnumerable<Entity>?> Apply)
{
    public static readonly IReadOnlyList<Filter> All =
    [
        new("--by", "organization", "By its developer, provider, designer, issuer or authority.", By),
        new("--country", "code", "Of a country: CN, US.", OfCountry),
        new("--during", "period", "Released, announced, published or happened within a period: 2021, 2021-03, 2021/2022.", During),
        new("--in-force-on", "day", "Policies and chip restrictions in force on a day.", (_, records, text) => records switch
        {
            IEnumerable<Policy> policies => policies.InForceOn(Days.Of("--in-force-on", text)),
            IEnumerable<ChipRestriction> restrictions => restrictions.InForceOn(Days.Of("--in-force-on", text)),
            _ => null,
        }),
        new("--toward", "code", "Chip restrictions toward a country.", (_, records, text) => records is IEnumerable<ChipRestriction> restrictions ? restrictions.Toward(Days.Country("--toward", text)) : null),
        new("--concerning", "record", "Events and claims about a record.", (landscape, records, text) => records switch
        {
            IEnumerable<Event> events => events.Concerning(Records.Any(landscape, text)),
            IEnumerable<Claim> claims => claims.Concerning(Records.Any(landscape, text)),
            _ => null,
        }),
        new("--kind", "word", "Products, organizations, events, claims and sources of a sort, or policies and chip restrictions of an instrument.", OfKind),
        new("--role", "word", "Organizations with a role: chip-designer.", (_, records, text) =>
            records is IEnumerable<Organization> organizations ? organizations.WithRole((Role)Choice.Of("--role", text, Vocabulary.Role.Words)) : null),
        new("--verdict", "word", "Claims with a verdict: false.", (_, records, text) =>
            records is IEnumerable<Claim> claims ? claims.WithVerdict((Verdict)Choice.Of("--verdict", text, Vocabulary.Verdict.Words)) : null),
    ];

    public IEnumerable<Entity> Narrow(Landscape landscape, IEnumerable<Entity> records, string text, string kind) =>
        Apply(landscape, records, text) ?? throw new UsageException($"{Name} does not apply to {kind}. {Meaning}");

    private static IEnumerable<Entity>? By(Landscape landscape, IEnumerable<Entity> records, string text)
    {
        var organization = Records.Organization(landscape, text);
        return records switch
        {
            IEnumerable<LanguageModel> models => models.By(organization),
            IEnumerable<Product> products => products.By(organization),
            IEnumerable<Chip> chips => chips.By(organization),
            IEnumerable<Policy> policies => policies.IssuedBy(organization),
            IEnumerable<ChipRestriction> restrictions => restrictions.By(organization),
            _ => null,
        };
    }

    private static IEnumerable<Entity>? OfCountry(Landscape landscape, IEnumerable<Entity> records, string text)
    {
        var country = Days.Country("--country", text);
        return records switch
        {
            IEnumerable<LanguageModel> models => models.From(country),
            IEnumerable<Product> products => products.From(country),
            IEnumerable<Organization> organizations => organizations.In(country),
            IEnumerable<Chip> chips => chips.Where(chip => chip.Designer.Country == country),
            IEnumerable<Policy> policies => policies.Of(country),
            IEnumerable<ChipRestriction> restrictions => restrictions.Where(restriction => restriction.Jurisdiction == country),
            IEnumerable<Event> events => events.Where(happening => happening.Country == country),
            _ => null,
        };
    }

    private static IEnumerable<Entity>? During(Landscape landscape, IEnumerable<Entity> records, string text)
    {
        var period = Days.Period("--during", text);
        return records switch
        {
            IEnumerable<LanguageModel> models => models.ReleasedDuring(period),
            IEnumerable<Product> products => products.ReleasedDuring(period),
            IEnumerable<Chip> chips => chips.Where(chip => chip.Announced.IsWithin(period)),
            IEnumerable<ChipRestriction> restrictions => restrictions.Where(restriction => restriction.Announced.IsWithin(period)),
            IEnumerable<Event> events => events.During(period),
            IEnumerable<Source> sources => sources.PublishedDuring(period),
            _ => null,
        };
    }

    private static IEnumerable<Entity>? OfKind(Landscape landscape, IEnumerable<Entity> records, string text) => records switch
    {
        IEnumerable<Product> products => products.Where(Is(Vocabulary.ProductKind, text, (Product product) => (int)product.Kind)),
        IEnumerable<Organization> organizations => organizations.Where(Is(Vocabulary.OrganizationKind, text, (Organization organization) => (int)organization.Kind)),
        IEnumerable<Policy> policies => policies.Where(Is(Vocabulary.Instrument, text, (Policy policy) => (int)policy.Instrument)),
        IEnumerable<ChipRestriction> restrictions => restrictions.Where(Is(Vocabulary.RestrictionInstrument, text, (ChipRestriction restriction) => (int)restriction.Instrument)),
        IEnumerable<Event> events => events.Where(Is(Vocabulary.EventKind, text, (Event happening) => (int)happening.Kind)),
        IEnumerable<Claim> claims => claims.Where(Is(Vocabulary.ClaimKind, text, (Claim claim) => (int)claim.Kind)),
        IEnumerable<Source> sources => sources.Where(Is(Vocabulary.SourceKind, text, (Source source) => (int)source.Kind)),
        _ => null,
    };

    private static Func<T, bool> Is<T>(WordList words, string text, Func<T, int> read)
    {
        var word = Choice.Of("--kind", text, words.Words);
        return record => read(record) == word;
    }
}

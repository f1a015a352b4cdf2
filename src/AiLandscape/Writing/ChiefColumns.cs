namespace AiLandscape;

/// <summary>What a reader wants to see first of each kind.</summary>
internal static class ChiefColumns
{
    public static IReadOnlyList<(string Heading, Func<Entity, string> Read)> Of(KindName kind) => kind switch
    {
        KindName.Models => Table<LanguageModel>(
            ("Developers", model => Names(model.Developers)), ("Released", model => model.Released.ToString()), ("Parameters", model => model.Parameters.ToString()),
            ("Training compute", model => model.TrainingCompute.ToString())),
        KindName.Products => Table<Product>(
            ("Providers", product => Names(product.Providers)), ("Kind", product => Words.Of(product.Kind)), ("Released", product => product.Released.ToString()),
            ("Runs on", product => Names(product.RunsOn.Select(link => link.Model)))),
        KindName.Organizations => Table<Organization>(
            ("Kind", organization => Words.Of(organization.Kind)), ("Country", organization => organization.Country.ToString()), ("Founded", organization => organization.Founded.ToString()),
            ("Roles", organization => Joined(organization.Roles.Select(role => Words.Of(role))))),
        KindName.Chips => Table<Chip>(
            ("Designer", chip => chip.Designer.Name), ("Announced", chip => chip.Announced.ToString()), ("Memory", chip => chip.Memory.ToString()),
            ("Memory bandwidth", chip => chip.MemoryBandwidth.ToString()), ("Interconnect", chip => chip.InterconnectBandwidth.ToString())),
        KindName.Policies => Table<Policy>(
            ("Jurisdiction", policy => policy.Jurisdiction.ToString()), ("Instrument", policy => Words.Of(policy.Instrument)), ("Issuers", policy => Names(policy.Issuers)),
            ("Last status", policy => policy.History is [.., var last] ? $"{Words.Of(last.Status)}, {last.On}" : "")),
        KindName.ChipRestrictions => Table<ChipRestriction>(
            ("Jurisdiction", action => action.Jurisdiction.ToString()), ("Instrument", action => Words.Of(action.Instrument)), ("Announced", action => action.Announced.ToString()),
            ("Effective", action => action.Effective.ToString())),
        KindName.Events => Table<Event>(
            ("Date", happening => happening.Date.ToString()), ("Kind", happening => Words.Of(happening.Kind)), ("Participants", happening => Joined(happening.Participants.Select(one => one.ToString())))),
        KindName.Claims => Table<Claim>(
            ("Asserted by", claim => claim.AssertedBy), ("Statement", claim => claim.Statement), ("Verdict", claim => Words.Of(claim.Verdict)), ("Correction", claim => claim.Correction ?? "")),
        _ => Table<Source>(
            ("Publisher", source => source.Publisher), ("Published", source => source.Published?.ToString() ?? "unknown"), ("Kind", source => Words.Of(source.Kind)), ("Tier", source => Words.Of(source.Tier))),
    };

    private static List<(string, Func<Entity, string>)> Table<T>(params ReadOnlySpan<(string Heading, Func<T, string> Read)> columns)
        where T : Entity
    {
        var table = new List<(string, Func<Entity, string>)> { ("Id", static entity => entity.Key) };
        foreach (var (heading, read) in columns)
        {
            table.Add((heading, entity => read((T)entity)));
        }

        return table;
    }

    private static string Names(IEnumerable<Entity> entities) => Joined(entities.Select(entity => entity.Name).Distinct(StringComparer.Ordinal));

    private static string Joined(IEnumerable<string> words) => string.Join(", ", words);
}

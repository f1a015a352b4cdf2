namespace AiLandscape.Tool.Scaffolding;

/// <summary>A kind of record that <c>new</c> can begin.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Kind">The kind in the schema.</param>
/// <param name="OwnerOption">The option that names the owner, in whose folder the record stands; null where all stand in one.</param>
/// <param name="Owner">What the option takes.</param>
/// <param name="Example">An example of the command line.</param>
/// <param name="Word">The word of the field <c>kind</c> that is meant; null where that is to be filled in.</param>
internal sealed record NewKind(string Name, KindName Kind, string? OwnerOption, string Owner, string Example, string? Word = null)
{
    public static readonly IReadOnlyList<NewKind> All =
    [
        new("model", KindName.Models, "--developer", "organization", "ailandscape new model gpt-6 --developer openai"),
        new("product", KindName.Products, "--provider", "organization", "ailandscape new product chatgpt-search --provider openai"),
        new("company", KindName.Organizations, "--country", "code", "ailandscape new company mistral-ai --country FR", Word: "company"),
        new("institution", KindName.Organizations, "--country", "code", "ailandscape new institution mila --country CA"),
        new("chip", KindName.Chips, "--designer", "organization", "ailandscape new chip nvidia-r100 --designer nvidia"),
        new("policy", KindName.Policies, "--jurisdiction", "code", "ailandscape new policy ai-basic-act --jurisdiction KR"),
        new("chip-restriction", KindName.ChipRestrictions, "--jurisdiction", "code", "ailandscape new chip-restriction us-chips-2027 --jurisdiction US"),
        new("event", KindName.Events, "--date", "date", "ailandscape new event gpt-6-release --date 2026-11-26"),
        new("source", KindName.Sources, null, "", "ailandscape new source gpt-6-system-card"),
        new("claim", KindName.Claims, "--source", "source", "ailandscape new claim larguier-2023-99 --source larguier-2023"),
    ];
}

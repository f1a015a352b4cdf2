using Xunit.v3;

namespace AiLandscape.Tests.Loading;

/// <summary>Says of which rule a test is a case.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RuleAttribute(string code) : Attribute, ITraitAttribute
{
    public string Code => code;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Rule", code)];
}

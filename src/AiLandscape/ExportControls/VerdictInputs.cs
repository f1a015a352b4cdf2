namespace AiLandscape;

/// <summary>What a verdict lacks, takes for granted, and rests on.</summary>
internal static class VerdictInputs
{
    public static IReadOnlyList<string> Missing(Transaction transaction, ExportVerdict verdict, EvaluatedRules rules)
    {
        var missing = new List<string>();
        missing.AddRange(rules.Open);
        if (verdict.BeginsBeforeData)
        {
            missing.Add($"rules of {PartialDate.FromDay(verdict.On)} and before: the restrictions asked begin later");
        }

        foreach (var finding in verdict.Findings.Where(finding => finding.Result == CriterionResult.Unknown))
        {
            if (finding.Restriction.Addressees.Count > 0 && transaction.Chip.Designer is null)
            {
                Add($"designer: {finding.Restriction.Name} binds {string.Join(", ", finding.Restriction.Addressees.Select(addressee => addressee.Name))} alone");
            }

            foreach (var doubt in finding.Doubts)
            {
                Add(doubt);
            }

            foreach (var check in finding.Checks.Where(check => check.Result == CriterionResult.Unknown))
            {
                foreach (var input in MissingFacts.Of(check.Criterion, transaction.Chip))
                {
                    Add(input);
                }
            }
        }

        return missing.AsReadOnly();

        void Add(string input)
        {
            if (!missing.Contains(input))
            {
                missing.Add(input);
            }
        }
    }

    public static IReadOnlyList<string> Assumptions(Transaction transaction, EvaluatedRules rules)
    {
        var assumptions = new List<string>();
        if (transaction.Buyer is null)
        {
            assumptions.Add("The buyer stands on no list and is not headquartered, nor is its ultimate parent, in a country whose companies a rule reaches anywhere.");
        }
        else
        {
            assumptions.Add($"{transaction.Buyer.Name} is controlled as the dataset records it: {string.Join(", ", transaction.Buyers.Select(owner => $"{owner.Organization.Name} ({owner.Organization.Country})"))}.");
        }

        if (transaction.ExportedFrom is null)
        {
            assumptions.Add("The goods leave the country whose rule is asked: the United States for a US rule.");
        }

        if (rules.InForce.Count > 0 && rules.InForce[0].Landscape.KnownOnDay is { } known)
        {
            assumptions.Add($"No other rule had been published by {PartialDate.FromDay(known)}. A source without a date of publication counts from the day it was read, so one may be missing here.");
        }

        if (rules.InForce.Count > 0 && rules.InForce[0].Landscape.Dataset.DataVersion is { } version && version.Latest < transaction.On)
        {
            assumptions.Add($"Nothing has changed since {version}, the last day on which a source of the dataset was read.");
        }

        return assumptions.AsReadOnly();
    }

    public static IReadOnlyList<Source> Citations(ExportVerdict verdict)
    {
        var sources = new List<Source>();
        foreach (var finding in verdict.Findings.Where(finding => finding.Result != CriterionResult.NotMet || finding.Exemption is not null))
        {
            Add(finding.Clause?.Source);
            Add(finding.Restriction.Effective.Chosen?.Source);
            Add(finding.Exemption?.Source);
            Add(finding.Through?.Effective.Chosen?.Source);
        }

        Add(verdict.Review?.Source);
        foreach (var exception in verdict.Exceptions)
        {
            Add(exception.Source);
        }

        Add(verdict.LicenseDecision?.Effective.Chosen?.Source);
        return sources.AsReadOnly();

        void Add(Source? source)
        {
            if (source is not null && !sources.Contains(source))
            {
                sources.Add(source);
            }
        }
    }
}

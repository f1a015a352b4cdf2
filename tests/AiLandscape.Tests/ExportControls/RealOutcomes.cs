using NodaTime;

namespace AiLandscape.Tests.ExportControls;

/// <summary>What really happened to chips at borders, from filings, gazettes and the press: 84 cases between June 2022 and August 2026.</summary>
internal static class RealOutcomes
{
    public static IReadOnlyList<Case> All { get; } =
    [
        new("o001", "a100-sxm-80", "CN", new(2022, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o002", "mi250", "CN", new(2022, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o004", "h100-sxm", "CN", new(2022, 9, 1), Outcome: ExportOutcome.Controlled, Rule: "nvidia-license-2022-08-26"),
        new("o005", "a100-pcie-80", "RU", new(2022, 9, 1), Outcome: ExportOutcome.Controlled, Rule: "nvidia-license-2022-08-26"),
        new("o006", "a100-sxm-80", "HK", new(2022, 9, 1), Outcome: ExportOutcome.Controlled, Rule: "nvidia-license-2022-08-26"),
        new("o008", "mi100", "CN", new(2022, 9, 1), Outcome: ExportOutcome.NotControlled),
        new("o009", "v100-sxm2", "CN", new(2022, 9, 1), Outcome: ExportOutcome.NotControlled),
        new("o010", "a100-sxm-80", "CN", new(2022, 10, 10), Outcome: ExportOutcome.Controlled, Rule: "nvidia-license-2022-08-26"),
        new("o011", "a800-sxm-80", "CN", new(2022, 10, 10), Outcome: ExportOutcome.NotControlled),
        new("o013", "h100-sxm", "CN", new(2022, 10, 21), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "bis-ifr-2022-10-07"),
        new("o015", "h800-sxm", "CN", new(2023, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o016", "gaudi2-hl225b", "CN", new(2023, 7, 15), Outcome: ExportOutcome.NotControlled),
        new("o017", "rtx-4090", "CN", new(2023, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o018", "l40s", "CN", new(2023, 9, 15), Outcome: ExportOutcome.NotControlled),
        new("o019", "a100-sxm-80", "MO", new(2022, 12, 1), Outcome: ExportOutcome.NotControlled),
        new("o020", "a100-sxm-80", "MO", new(2023, 2, 1), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "bis-macau-2023-01-17"),
        new("o021", "a100-sxm-80", "SA", new(2023, 9, 1), Outcome: ExportOutcome.Controlled, Undecided: "The filing of August 2023 names neither countries nor customers."),
        new("o022", "br100", "CN", new(2022, 10, 24), Outcome: ExportOutcome.Controlled, Rule: "bis-ifr-2022-10-07"),
        new("o023", "a100-sxm-80", "CN", new(2023, 10, 25), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "nvidia-notice-2023-10-23"),
        new("o024", "a800-sxm-80", "CN", new(2023, 10, 25), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "nvidia-notice-2023-10-23"),
        new("o025", "h100-sxm", "CN", new(2023, 10, 25), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "nvidia-notice-2023-10-23"),
        new("o026", "h800-sxm", "CN", new(2023, 10, 25), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "nvidia-notice-2023-10-23"),
        new("o027", "l40s", "CN", new(2023, 10, 25), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "nvidia-notice-2023-10-23"),
        new("o028", "rtx-4090", "CN", new(2023, 10, 25), Outcome: ExportOutcome.NotControlled),
        new("o029", "l40", "CN", new(2023, 10, 25), Outcome: ExportOutcome.NotControlled),
        new("o031", "a800-sxm-80", "CN", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial),
        new("o032", "a100-sxm-80", "CN", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial),
        new("o033", "h100-sxm", "CN", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial),
        new("o035", "l40", "CN", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Exception: "NAC"),
        new("o037", "l4", "CN", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial),
        new("o038", "mi250x", "CN", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial),
        new("o039", "mi300x", "CN", new(2024, 1, 15), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial),
        new("o040", "mi210", "CN", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Exception: "NAC"),
        new("o041", "h100-sxm", "SA", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfApproval),
        new("o042", "h100-sxm", "AE", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfApproval),
        new("o043", "h100-sxm", "VN", new(2023, 11, 17), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfApproval),
        new("o045", "rtx-4080", "CN", new(2024, 1, 15), Outcome: ExportOutcome.NotControlled),
        new("o048", "rtx-4090d", "CN", new(2024, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o049", "l20", "CN", new(2024, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o050", "l2", "CN", new(2024, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o051", "mi309", "CN", new(2024, 3, 5), Outcome: ExportOutcome.Controlled, Rule: "amd-mi309-license-2024-03"),
        new("o052", "mi308x", "CN", new(2024, 10, 1), Outcome: ExportOutcome.NotControlled, Undecided: "AMD published no specifications; the figures in public tables are not credible."),
        new("o053", "rtx-5090", "CN", new(2025, 2, 15), Outcome: ExportOutcome.Controlled, Exception: "NAC"),
        new("o054", "rtx-5090d", "CN", new(2025, 2, 15), Outcome: ExportOutcome.NotControlled),
        new("o056", "h20", "HK", new(2025, 4, 20), Outcome: ExportOutcome.Controlled, Rule: "nvidia-license-2025-04"),
        new("o057", "h20", "MO", new(2025, 4, 20), Outcome: ExportOutcome.Controlled, Rule: "nvidia-license-2025-04"),
        new("o058", "h20", "SG", new(2025, 4, 20), Outcome: ExportOutcome.Controlled, Rule: "nvidia-license-2025-04", Buyer: "bytedance-singapore"),
        new("o059", "h20", "SG", new(2025, 4, 20), Outcome: ExportOutcome.NotControlled),
        new("o061", "gaudi3-hl328", "CN", new(2025, 4, 20), Outcome: ExportOutcome.Controlled, Rule: "intel-license-2025-04"),
        new("o062", "rtx-5090d", "CN", new(2025, 6, 15), Outcome: ExportOutcome.Controlled, Undecided: "No filing names the card, and NVIDIA's letter of April 2025 gives the H20's figures, above the card's; the press reported a halt."),
        new("o063", "l20", "CN", new(2025, 6, 15), Outcome: ExportOutcome.NotControlled),
        new("o064", "rtx-5090d-v2", "CN", new(2025, 9, 1), Outcome: ExportOutcome.NotControlled),
        new("o065", "h20", "CN", new(2025, 8, 15), Outcome: ExportOutcome.Controlled, Status: LicenseStatus.Granted),
        new("o066", "mi308x", "CN", new(2025, 12, 5), Outcome: ExportOutcome.Controlled, Status: LicenseStatus.Granted),
        new("o067", "rtx-pro-6000d", "CN", new(2025, 9, 1), Outcome: ExportOutcome.NotControlled, Undecided: "Its tensor throughput was not found at any source."),
        new("o068", "rtx-pro-6000d", "CN", new(2025, 9, 20), Outcome: null, Measure: "cn-rtx-pro-6000d-2025-09", Buyer: "bytedance"),
        new("o069", "h20", "CN", new(2025, 11, 15), Outcome: null, Measure: "cn-state-data-centers-2025-11"),
        new("o070", "h200-sxm", "CN", new(2025, 11, 15), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial),
        new("o071", "gb300", "AE", new(2025, 11, 25), Outcome: ExportOutcome.Controlled, Status: LicenseStatus.Granted, Buyer: "g42"),
        new("o072", "gb300", "SA", new(2025, 11, 25), Outcome: ExportOutcome.Controlled, Status: LicenseStatus.Granted, Buyer: "humain"),
        new("o073", "ascend-910c", "MY", new(2025, 5, 20), Outcome: null, Measure: "bis-guidance-2025-05-13"),
        new("o074", "ascend-910b2", "MY", new(2025, 5, 20), Outcome: null, Measure: "bis-guidance-2025-05-13"),
        new("o077", "h200-sxm", "CN", new(2026, 2, 1), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, From: "TW"),
        new("o078", "h200-sxm", "MO", new(2026, 2, 1), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.CaseByCase, From: "US"),
        new("o079", "h100-sxm", "CN", new(2026, 2, 1), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.CaseByCase, From: "US"),
        new("o080", "b200", "CN", new(2026, 2, 1), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, From: "US"),
        new("o081", "gb300", "CN", new(2026, 2, 1), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, From: "US"),
        new("o082", "mi350x", "CN", new(2026, 2, 1), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, From: "US"),
        new("o083", "h200-sxm", "CN", new(2026, 1, 20), Outcome: null, Measure: "cn-h200-2026-01"),
        new("o084", "h200-sxm", "CN", new(2026, 4, 26), Outcome: ExportOutcome.Controlled, Status: LicenseStatus.Granted),
        new("o086", "b200", "MY", new(2026, 6, 15), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "bis-ac-s-ifr-2023", Buyer: "bytedance"),
        new("o087", "b200", "MY", new(2026, 6, 15), Outcome: ExportOutcome.NotControlled),
        new("o088", "b200", "AE", new(2026, 8, 1), Outcome: ExportOutcome.NotControlled, Buyer: "uae-government"),
        new("o089", "b200", "AE", new(2026, 8, 1), Outcome: ExportOutcome.NotControlled, Buyer: "g42"),
        new("o090", "b200", "AE", new(2026, 8, 1), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfDenial, Rule: "bis-ac-s-ifr-2023", Buyer: "bytedance"),
        new("o091", "b200", "AE", new(2026, 8, 1), Outcome: ExportOutcome.Controlled, Rule: "bis-uae-2026-07-10"),
        new("o092", "rtx-5090d-v2", "CN", new(2026, 5, 20), Outcome: null, Measure: "cn-rtx-5090d-v2-2026-05"),
        new("o093", "h200-sxm", "JP", new(2026, 2, 1), Outcome: ExportOutcome.NotControlled),
        new("o094", "a100-sxm-80", "GB", new(2024, 1, 15), Outcome: ExportOutcome.NotControlled),
        new("o095", "t4", "CN", new(2024, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o096", "v100-sxm2", "CN", new(2024, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o097", "a10", "CN", new(2024, 6, 1), Outcome: ExportOutcome.NotControlled),
        new("o098", "a100-sxm-80", "AE", new(2025, 1, 20), Outcome: ExportOutcome.Controlled, Review: ReviewPolicy.PresumptionOfApproval),
        new("o099", "b200", "SG", new(2025, 5, 16), Outcome: ExportOutcome.NotControlled),
    ];

    /// <summary>One case.</summary>
    /// <param name="Id">Its number.</param>
    /// <param name="Chip">Id of the chip.</param>
    /// <param name="Destination">Where it went, or would have gone.</param>
    /// <param name="On">The day.</param>
    /// <param name="Outcome">Whether a licence was needed to export it; null where the case is about another measure.</param>
    /// <param name="Review">How applications were judged; null where nothing was said of it.</param>
    /// <param name="Exception">A licence exception that could be used; null where nothing was said of it.</param>
    /// <param name="Status">What became of applications; null where nothing was said of it.</param>
    /// <param name="Rule">A restriction that captured it; null where any may.</param>
    /// <param name="Measure">A measure other than on exports that met it.</param>
    /// <param name="Buyer">Id of the buyer; null for a company that no rule names.</param>
    /// <param name="From">The country that it left; null for the United States.</param>
    /// <param name="Undecided">Why public data cannot decide the case.</param>
    public sealed record Case(
        string Id,
        string Chip,
        string Destination,
        LocalDate On,
        ExportOutcome? Outcome,
        ReviewPolicy? Review = null,
        string? Exception = null,
        LicenseStatus? Status = null,
        string? Rule = null,
        string? Measure = null,
        string? Buyer = null,
        string? From = null,
        string? Undecided = null);
}

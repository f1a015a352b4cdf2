namespace AiLandscape.Tests;

/// <summary>Rows of Epoch AI's tables that have no record of their own here, and why.</summary>
internal static class EpochNames
{
    /// <summary>Dated snapshots and sizes that are part of a record: Epoch's name, and the record.</summary>
    public static Dictionary<string, string> Snapshots { get; } = new(StringComparer.Ordinal)
    {
        ["GPT-4 (Jun 2023)"] = "gpt-4",
        ["GPT-4o (Aug 2024)"] = "gpt-4o",
        ["GPT-4o (Nov 2024)"] = "gpt-4o",
        ["GPT-4o (Jan 2025)"] = "gpt-4o",
        ["GPT-4o (Mar 2025)"] = "gpt-4o",
        ["Qwen2.5 Instruct (72B)"] = "qwen2-5-72b",
        ["InstructGPT 1.3B"] = "instructgpt",
        ["InstructGPT 6B"] = "instructgpt",
    };

    /// <summary>Experiments with a technique on small networks or on models of others, which nobody uses as models: Epoch's name, and what it is.</summary>
    public static Dictionary<string, string> LeftOut { get; } = new(StringComparer.Ordinal)
    {
        ["MEB"] = "a ranking network inside a search engine, which writes nothing",
        ["T-DMCA"] = "an attention mechanism tried on question answering",
        ["FFN SwiGLU"] = "an activation function tried on T5",
        ["GQA-8-XXL"] = "an attention mechanism tried on T5",
        ["FunSearch"] = "a search for programs with a model of the PaLM 2 family",
        ["DPO on Pythia-2.8B"] = "a tuning method tried on Pythia",
        ["GPT3-2.7B (FlashAttention-2)"] = "a faster attention tried on a network of the shape of GPT-3",
        ["GPT-2 Medium (FlashAttention)"] = "a faster attention tried on GPT-2",
    };
}

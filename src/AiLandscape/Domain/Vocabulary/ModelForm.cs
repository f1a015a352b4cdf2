namespace AiLandscape;

/// <summary>How much a model record stands for.</summary>
public enum ModelForm : byte
{
    /// <summary>One set of trained weights, or one version that its developer names as one.</summary>
    Model,

    /// <summary>Several sizes or versions announced together under one name, such as Llama 2.</summary>
    Series,

    /// <summary>A line of generations under one brand, such as GPT or ERNIE.</summary>
    Family,
}

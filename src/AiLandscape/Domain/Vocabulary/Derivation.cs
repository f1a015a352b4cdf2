namespace AiLandscape;

/// <summary>How a model was made from its base model.</summary>
public enum Derivation : byte
{
    /// <summary>The base was trained further on a smaller, chosen set of examples, which includes instruction tuning and training on feedback.</summary>
    Finetune,

    /// <summary>A new model was trained to reproduce the answers of the base (Hinton et al., 2015).</summary>
    Distillation,

    /// <summary>The base's own training was taken up again on a further large body of text.</summary>
    ContinuedPretraining,

    /// <summary>The base's weights were stored in a shorter number format.</summary>
    Quantization,

    /// <summary>The weights of several models of one shape were combined by arithmetic, without training.</summary>
    Merge,

    /// <summary>A small set of added weights works on top of the unchanged base, as with LoRA (Hu et al., 2021).</summary>
    Adapter,
}

namespace AiLandscape;

/// <summary>A kind of content that a model takes in or gives out.</summary>
public enum Modality : byte
{
    /// <summary>Written natural language.</summary>
    Text,

    /// <summary>Still pictures.</summary>
    Image,

    /// <summary>Speech, music and other sound.</summary>
    Audio,

    /// <summary>Moving pictures, with or without sound.</summary>
    Video,

    /// <summary>Program source text, where the developer names it apart from text.</summary>
    Code,
}

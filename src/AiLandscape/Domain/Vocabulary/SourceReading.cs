namespace AiLandscape;

/// <summary>What was read when the source was consulted, so that a reader knows how far the citation reaches.</summary>
public enum SourceReading : byte
{
    /// <summary>The source itself, at its own address.</summary>
    Page,

    /// <summary>A part of the source, as a search or an abstract showed it.</summary>
    Excerpt,

    /// <summary>The same text at another address, such as an archive or a mirror.</summary>
    Copy,

    /// <summary>A table or an index that cites the source.</summary>
    Table,
}

namespace AiLandscape;

/// <summary>What a date says of the record or the item that it stands in.</summary>
internal enum DateMeaning : byte
{
    /// <summary>Neither of the below: when a page was read, what a plan aims at, what a training text covers.</summary>
    Other,

    /// <summary>When it began.</summary>
    Begins,

    /// <summary>When it ended.</summary>
    Ends,

    /// <summary>For which day or period it holds.</summary>
    Holds,
}

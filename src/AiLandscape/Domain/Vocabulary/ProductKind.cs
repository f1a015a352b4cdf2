namespace AiLandscape;

/// <summary>What sort of thing a product is to those who use it.</summary>
public enum ProductKind : byte
{
    /// <summary>A conversation partner for general tasks, such as ChatGPT or ERNIE Bot.</summary>
    Assistant,

    /// <summary>A service that finds pages on the web, such as Bing.</summary>
    SearchEngine,

    /// <summary>A software library for building and training models, such as PaddlePaddle or PyTorch.</summary>
    Framework,

    /// <summary>A set of tools and services on which others build, such as Apollo.</summary>
    Platform,

    /// <summary>Computing, storage or model hosting that is rented over a network.</summary>
    CloudService,

    /// <summary>A program for one purpose that runs on phones or computers.</summary>
    App,

    /// <summary>A tool that writes, completes or reviews program source text.</summary>
    CodingTool,

    /// <summary>A system for one task that is neither an assistant nor an app, such as AlphaGo.</summary>
    AiSystem,

    /// <summary>A line of devices or machines sold under one name, such as DGX.</summary>
    HardwareLine,
}

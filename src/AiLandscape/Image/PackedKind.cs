namespace AiLandscape;

/// <summary>The records of one kind on their way into an image: where each begins, and every id that names one.</summary>
internal sealed record PackedKind(List<int> Offsets, List<(int Id, int Record)> Ids);

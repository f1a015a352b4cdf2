namespace AiLandscape;

/// <summary>The records of one kind on their way into an image: where each begins, and the former ids with the record that each names.</summary>
internal sealed record PackedKind(List<int> Offsets, List<(int Id, int Record)> FormerIds);

namespace AiLandscape;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary>Longer words than this are not compared, which keeps hostile input cheap.</summary>
    public const int MaxLength = 100;

    /// <summary>Up to <paramref name="count"/> candidates within a third of the word's length, case aside, nearest first, then in ordinal order.</summary>
    public static string[] Closest(string word, IEnumerable<string> candidates, int count)
    {
        if (word.Length is 0 or > MaxLength)
        {
            return [];
        }

        var small = word.ToLowerInvariant();
        var limit = Math.Max(1, word.Length / 3);
        return
        [
            .. candidates
                .Where(candidate => candidate.Length <= MaxLength && Math.Abs(candidate.Length - word.Length) <= limit)
                .Select(candidate => (Candidate: candidate, Distance: Distance(small, candidate.ToLowerInvariant())))
                .Where(pair => pair.Distance <= limit)
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
                .Take(count)
                .Select(pair => pair.Candidate),
        ];
    }

    /// <summary>"; did you mean 'x'?" when there is a close candidate, otherwise nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Closest(word, candidates, 1) is [var best] ? $"; did you mean '{best}'?" : "";

    /// <summary>Edits from one word to the other, a swap of neighbours counting one (optimal string alignment).</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> beforeLast = stackalloc int[MaxLength + 1];
        Span<int> last = stackalloc int[MaxLength + 1];
        Span<int> current = stackalloc int[MaxLength + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            last.CopyTo(beforeLast);
            current.CopyTo(last);
        }

        return last[b.Length];
    }
}

namespace AiLandscape;

/// <summary>Does independent work on as many threads as pay off; the results lie where each index puts them, so the order never shows.</summary>
internal static class Many
{
    /// <summary>Fewer items than this are not worth a second thread.</summary>
    private const int ParallelFrom = 256;

    public static void ForEach(int count, Action<int> work)
    {
        if (count >= ParallelFrom)
        {
            Parallel.For(0, count, work);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            work(i);
        }
    }
}

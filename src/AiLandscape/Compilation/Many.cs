namespace AiLandscape;

/// <summary>Does independent work on as many threads as pay off; the results lie where each index puts them, so the order never shows.</summary>
internal static class Many
{
    /// <summary>Fewer items than this are not worth a second thread.</summary>
    private const int ParallelFrom = 256;

    /// <summary>Work on each number below a count; each thread has something of its own to work with.</summary>
    public static void ForEach<TOwn>(int count, Func<TOwn> begin, Action<int, TOwn> work)
    {
        if (count >= ParallelFrom)
        {
            Parallel.For(0, count, begin, (i, _, own) => Then(i, own), static _ => { });
            return;
        }

        var only = begin();
        for (var i = 0; i < count; i++)
        {
            work(i, only);
        }

        TOwn Then(int i, TOwn own)
        {
            work(i, own);
            return own;
        }
    }

    /// <summary>Work whose result may not be asked for: begun beside what follows where there is much of it, and otherwise done when it is asked for.</summary>
    public static Func<T> Beside<T>(int count, Func<T> work)
    {
        if (count < ParallelFrom || Environment.ProcessorCount == 1)
        {
            return work;
        }

        var begun = Task.Run(work);
        return () => begun.GetAwaiter().GetResult();
    }
}

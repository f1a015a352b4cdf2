namespace AiLandscape.Tests;

/// <summary>Any number of threads may read one landscape, from its first moment on.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 64;

    [Fact]
    public void Threads_that_touch_a_fresh_landscape_at_once_see_the_same_records()
    {
        for (var round = 0; round < 5; round++)
        {
            AllSeeTheSame(Landscape.Load(Repository.DataFolder));
        }
    }

    [Fact]
    public void Threads_that_touch_the_embedded_landscape_at_once_see_the_same_records()
    {
        var landscapes = InParallel(_ => Landscape.Embedded);

        landscapes.Should().OnlyContain(landscape => ReferenceEquals(landscape, Landscape.Embedded));
        AllSeeTheSame(Landscape.Embedded);
    }

    private static void AllSeeTheSame(Landscape ai)
    {
        // Each thread begins at another kind, so that references, names, ids and lists are first touched from all sides.
        var seen = InParallel(thread => Enumerable.Range(0, 9).SelectMany(step => Touch(ai, (thread + step) % 9)).ToDictionary(pair => pair.What, pair => pair.Record, StringComparer.Ordinal));

        foreach (var (what, record) in seen[0])
        {
            seen.Should().OnlyContain(other => ReferenceEquals(other[what], record), what);
        }
    }

    private static IEnumerable<(string What, Entity Record)> Touch(Landscape ai, int kind) => kind switch
    {
        0 => ai.Models.Select(model => ($"lead of {model.Id}", (Entity)model.Developers[0])),
        1 => [("find", ai.Find("文心一言")!)],
        2 => ai.Organizations.Select(organization => ($"organization {organization.Id}", (Entity)organization)),
        3 => ai.Events.SelectMany(happening => happening.Participants.Where(part => part.Entity is not null).Select((part, i) => ($"part {i} of {happening.Id}", part.Entity!))),
        4 => ai.Claims.Select(claim => ($"source of {claim.Id}", (Entity)claim.PublishedIn)),
        5 => [("lookup", ai.Models["gpt-4"]), ("reference", ai.Products["chatgpt"].RunsOn[0].Model)],
        6 => ai.Search("ernie").Select((match, i) => ($"match {i}", match.Entity)),
        7 => ai.Sources.Select(source => ($"source {source.Id}", (Entity)source)),
        _ => ai.Models["gpt-4"].Parameters.Statements.Select((statement, i) => ($"statement {i} of gpt-4", (Entity)statement.Source)),
    };

    private static T[] InParallel<T>(Func<int, T> work)
    {
        using var start = new Barrier(Threads);
        var results = new T[Threads];
        var errors = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            errors[i] = Record.Exception(() => { results[i] = work(i); });
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        errors.Should().OnlyContain(error => error == null);
        return results;
    }
}

using AiLandscape.Benchmarks;

return args switch
{
    ["cold-start", .. var rest] => ColdStartCommand.Run(Rounds(rest, 25)),
    ["tool-start", .. var rest] => ToolStartCommand.Run(Rounds(rest, 25)),
    ["load", .. var rest] => LoadCommand.Run(Rounds(rest, 7)),
    ["load-once", var folder] => LoadOnce.Run(folder),
    ["queries"] => QueriesCommand.Run(),
    ["compile", .. var rest] => CompileCommand.Run(Rounds(rest, 11)),
    ["views", .. var rest] => ViewsCommand.Run(Rounds(rest, 25)),
    ["evaluate", .. var rest] => EvaluateCommand.Run(Rounds(rest, 25)),
    _ => Usage(),
};

static int Rounds(string[] rest, int standard) => rest is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : standard;

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/AiLandscape.Benchmarks -- <command>
          cold-start [rounds]   first query in a fresh process against an empty program
          tool-start [rounds]   the command line, show gpt-4, against an empty program
          load [rounds]         100,000 own records against a bare Utf8JsonReader pass
          queries               lookups and query helpers against hand loops
          views [rounds]        creating a view of 100,000 records, and looking values up on it
          evaluate [rounds]     every chip against every export rule
          compile [rounds]      the data compiler as a process, and a build with nothing changed
        """);
    return 2;
}

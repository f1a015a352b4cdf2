#:project ../src/AiLandscape/AiLandscape.csproj

using AiLandscape;

var ai = Landscape.Embedded;
var larger = from model in ai.Models.From("CN").ReleasedDuring(2021)
             where model.Parameters.Value > ai.Models["gpt-3"].Parameters.Value
             orderby model.Released.Value
             select $"{model.Released}  {model.Name}, {model.Parameters}: {model.Parameters.Chosen!.Source}";
Console.WriteLine(string.Join("\n", larger));

// What the owner withholds says so, and an estimate is never given as a fact.
Console.WriteLine($"\nParameters of GPT-4: {ai.Models[ModelIds.Gpt4].Parameters}.");

// Any script and any spelling.
Console.WriteLine($"文心一言 is {ai.Products.Find("文心一言")}; it opened to the public on {ai.Products["ernie-bot"].Released}.");

// Both sides of a disagreement are kept, and the rule that chose.
Console.WriteLine();
foreach (var line in ai.Models["wu-dao-2-0"].Architecture.Explain().Split('\n'))
{
    Console.WriteLine(Wrapped(line));
}

// At a hundred columns; what is left over stands below, a little to the right.
static string Wrapped(string line)
{
    var end = line.Length <= 100 ? line.Length : line.LastIndexOf(' ', 100);
    return end == line.Length ? line : $"{line[..end]}\n{Wrapped($"    {line[(end + 1)..]}")}";
}

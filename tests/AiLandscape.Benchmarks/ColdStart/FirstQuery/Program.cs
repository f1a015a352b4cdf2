using AiLandscape;

// What a short-lived program asks. Loops, not LINQ: compiling a consumer's lambdas is the consumer's cost; "linq" measures it too.
var ai = Landscape.Embedded;
var model = ai.Models["ernie-3-0-titan"];
var developer = model.Developers[0];
var (chinese, largest) = args is ["linq"] ? Scan.WithLinq(ai) : Scan.WithLoop(ai);
Console.WriteLine($"{model.Name} {developer.Name} {chinese} {largest?.Name} {model.Parameters.Statements[0].Source.Name}");

using System.CommandLine;
using System.Text;
using AiLandscape.Tool.Checkout;
using AiLandscape.Tool.Scaffolding;

namespace AiLandscape.Tool.Commands;

/// <summary>Begins a record: a file at the right place, which validation refuses until it is filled in.</summary>
internal static class NewCommand
{
    public static Verb Define(Session session)
    {
        var verb = new Verb("new", "Begins a record with everything that it needs, today's date, and places to fill in.", NewKind.All[0].Example);
        foreach (var kind in NewKind.All)
        {
            verb.Subcommands.Add(Define(session, kind));
        }

        return verb;
    }

    private static Verb Define(Session session, NewKind kind)
    {
        var id = new Argument<string>("id") { Description = "The id: kebab-case, in the owner's own spelling. It is for ever." };
        var name = new Option<string?>("--name") { Description = "The name in English usage.", HelpName = "name" };
        var data = RecordsFolder.Option();
        var verb = new Verb(kind.Name, $"Begins {(kind.Name[0] is 'e' or 'i' ? "an" : "a")} {kind.Name.Replace('-', ' ')}.", kind.Example) { id, name, data };
        var owner = kind.OwnerOption is { } option ? new Option<string>(option) { Description = "Names the folder that it stands in.", HelpName = kind.Owner, Required = true } : null;
        if (owner is not null)
        {
            verb.Options.Add(owner);
        }

        verb.SetAction(result => Run(
            session, kind, DataPlace.Of(session, result.GetValue(data)), result.GetValue(id)!, owner is null ? null : result.GetValue(owner), result.GetValue(name)));
        return verb;
    }

    private static int Run(Session session, NewKind kind, DataPlace place, string id, string? owner, string? name)
    {
        var schema = DataSchema.Of(kind.Kind);
        var records = new TakenIds(place, session);
        records.CheckFree(schema, id);
        var path = $"{schema.Folder}/{(owner is null ? "" : Owners.Folder(schema, kind.OwnerOption!, owner, records) + "/")}{id}.json";
        var given = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = id };
        Give("$schema", place.IsRepository ? EditorSchema.Relative(path, schema.Shape) : null);
        Give("name", name);
        Give(schema.Owner, owner);
        Give("kind", kind.Word);

        var content = Scaffold.Write(schema, given, session.Today);
        var file = Path.Combine(place.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(content);
        }

        var places = Encoding.UTF8.GetString(content).Split($"\"{DataSchema.ToDo}").Length - 1;
        session.Line($"{session.Shown(file)} is there, with {places} places to fill in that begin with {DataSchema.ToDo}.");
        session.Line("Fill them from a source that you have read, then run 'ailandscape validate'.");
        return ExitCodes.Done;

        void Give(string? field, string? value)
        {
            if (field is not null && value is not null)
            {
                given[field] = value;
            }
        }
    }
}

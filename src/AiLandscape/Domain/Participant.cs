using F = AiLandscape.ParticipantFields;

namespace AiLandscape;

/// <summary>A record or a person that took part in an event. Exactly one of <see cref="Entity"/> and <see cref="Person"/> is set.</summary>
public sealed class Participant
{
    private readonly Node _node;

    internal Participant(Node node) => _node = node;

    /// <summary>The record that took part; null for a person.</summary>
    public Entity? Entity => field ??= _node.Object(F.Entity, static node => node.AsAnyReference());

    /// <summary>The person who took part; null for a record.</summary>
    public string? Person => _node.Text(F.Person);

    /// <summary>The part played.</summary>
    public ParticipantRole Role => (ParticipantRole)_node.Word(F.Role)!.Value;

    /// <summary>What a reader should know; null when there is nothing to add.</summary>
    public string? Note => _node.Text(F.Note);

    /// <summary>The name of the record or person.</summary>
    public override string ToString() => Person ?? Entity!.Name;
}

using NodaTime;

namespace AiLandscape;

/// <summary>
/// Everything that is known: who builds which models, with which chips, under which rules, and who was first. Immutable and safe for any number of
/// threads; records are read from the image when they are first touched. It needs no network, no clock and no culture.
/// </summary>
public sealed class Landscape
{
    private readonly PackedImage[] _layers;
    private readonly Shelf[] _shelves;

    private Landscape(PackedImage[] layers, ShelfIndex[]? indexes = null, Viewpoint? viewpoint = null)
    {
        _layers = layers;
        Viewpoint = viewpoint ?? Viewpoint.Today;
        _shelves = new Shelf[ImageLayout.KindCount];
        for (var i = 0; i < _shelves.Length; i++)
        {
            _shelves[i] = new Shelf(this, indexes?[i] ?? new ShelfIndex((KindName)i, layers));
        }
    }

    /// <summary>The dataset that comes with the library. The same object at every call.</summary>
    public static Landscape Embedded => EmbeddedHolder.Value;

    /// <summary>The day at whose end the world is seen, by <see cref="AsOf"/>; null for the world as far as the data go.</summary>
    public LocalDate? AsOfDay => Viewpoint.AsOfDay?.Earliest;

    /// <summary>The day by whose end a source must have been published, by <see cref="KnownOn"/>; null for all that is known.</summary>
    public LocalDate? KnownOnDay => Viewpoint.KnownOnDay?.Earliest;

    /// <summary>What the dataset is called, how fresh it is, how much it holds, and on what terms.</summary>
    public DatasetInfo Dataset => field ??= new DatasetInfo(_layers, _shelves);

    /// <summary>Models, in the ordinal order of their ids.</summary>
    public Catalog<LanguageModel> Models => field ??= new(Shelf(KindName.Models));

    /// <summary>Products, in the ordinal order of their ids.</summary>
    public Catalog<Product> Products => field ??= new(Shelf(KindName.Products));

    /// <summary>Companies and institutions together, in the ordinal order of their ids.</summary>
    public Catalog<Organization> Organizations => field ??= new(Shelf(KindName.Organizations));

    /// <summary>Companies, in the ordinal order of their ids.</summary>
    public Catalog<Company> Companies => field ??= new(Shelf(KindName.Organizations));

    /// <summary>Institutions, in the ordinal order of their ids.</summary>
    public Catalog<Institution> Institutions => field ??= new(Shelf(KindName.Organizations));

    /// <summary>Chips, in the ordinal order of their ids.</summary>
    public Catalog<Chip> Chips => field ??= new(Shelf(KindName.Chips));

    /// <summary>Policies, in the ordinal order of their ids.</summary>
    public Catalog<Policy> Policies => field ??= new(Shelf(KindName.Policies));

    /// <summary>Restrictions of chips, in the ordinal order of their ids.</summary>
    public Catalog<ChipRestriction> ChipRestrictions => field ??= new(Shelf(KindName.ChipRestrictions));

    /// <summary>Events, in the ordinal order of their ids.</summary>
    public Catalog<Event> Events => field ??= new(Shelf(KindName.Events));

    /// <summary>Claims, in the ordinal order of their ids.</summary>
    public Catalog<Claim> Claims => field ??= new(Shelf(KindName.Claims));

    /// <summary>Sources, shared ones and those that stand in one record, in the ordinal order of their ids.</summary>
    public Catalog<Source> Sources => field ??= new(Shelf(KindName.Sources));

    /// <summary>
    /// Reads a folder of records of the same layout as the library's own <c>Data</c> folder, checked by the same rules as the build. Links are not followed.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>A landscape of these records alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="InvalidLandscapeDataException">The folder is missing, empty or unreadable, or a record breaks a rule; every finding is in it.</exception>
    public static Landscape Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new Landscape([FolderImage.Compile(folder, NoOutsideIds.Instance)]);
    }

    /// <summary>
    /// The world as it stood at the end of a day, with what we know of it today: only what had certainly begun, with the owners, listings, statuses, runs-on
    /// links and figures of that day, and open ends where the end was to come. A date that may lie after the day, such as its month, had not certainly come.
    /// A record that bears no date is there from the day on which its first source was published. What records refer to still resolves, shown or not, and
    /// names, countries, roles and summaries are those of today.
    /// </summary>
    /// <param name="day">The day, included.</param>
    /// <returns>A view: a landscape that shares the storage of this one. A view of a view has the earlier of both days.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> lies before 0001-01-01.</exception>
    public Landscape AsOf(LocalDate day) => Through(Viewpoint.AsOf(day));

    /// <summary>
    /// What could be known at the end of a day: only records, statements and links whose source had certainly been published by then. A source without a date
    /// of publication counts from the day it was read, and <c>Explain</c> says so. Ranks, verdicts and summaries are those of today.
    /// </summary>
    /// <param name="day">The day, included.</param>
    /// <returns>A view: a landscape that shares the storage of this one. A view of a view has the earlier of both days.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> lies before 0001-01-01.</exception>
    public Landscape KnownOn(LocalDate day) => Through(Viewpoint.KnownOn(day));

    /// <summary>This landscape with another laid over it: the records of both in every catalog. Of views, both are seen from the earlier day.</summary>
    /// <param name="other">The records to add. Ids and names that both have are an error, not a replacement.</param>
    /// <returns>A new landscape; both others stay as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="InvalidLandscapeDataException">An id or a name within a kind stands in both; each finding names both files.</exception>
    public Landscape With(Landscape other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var clashes = OverlayClashes.Between(_shelves, other._shelves);
        return clashes.Count == 0 ? new Landscape([.. _layers, .. other._layers], viewpoint: Viewpoint.And(other.Viewpoint)) : throw new InvalidLandscapeDataException(clashes);
    }

    /// <summary>This landscape with a folder of records laid over it, which may refer to the records here.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>A new landscape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="InvalidLandscapeDataException">As for <see cref="Load"/>, or an id or a name within a kind stands in both.</exception>
    public Landscape With(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new Landscape([.. _layers, FolderImage.Compile(folder, new ShelfIds(_shelves))], viewpoint: Viewpoint);
    }

    /// <summary>
    /// The one record, of whatever kind, that has this id or answers to this name, local name, alias or external id. Names are compared by letters and digits
    /// alone, in lower case, full-width forms as ASCII, with a point between digits that something separates: GPT-3.5 is gpt 3.5, and not GPT-35.
    /// </summary>
    /// <param name="name">The id or name; null and empty text find nothing.</param>
    /// <returns>The record; null when there is none, or more than one. An id goes before a name; sources are found by their ids alone.</returns>
    public Entity? Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        List<Entity> found = [.. WithId(name)];
        if (found.Count == 0)
        {
            // A page called after its subject, as an encyclopedia's is, does not hide the subject.
            found.AddRange(_shelves.Where(shelf => shelf.Kind != KindName.Sources).SelectMany(shelf => shelf.Named(name)));
        }

        return found is [var only] ? only : null;
    }

    /// <summary>Records of every kind but sources whose id or a name of which is near the text, the nearest first. Made for people who type; never feeds a value.</summary>
    /// <param name="text">What was typed; null and empty text find nothing.</param>
    /// <param name="limit">How many matches at most; at least 1.</param>
    /// <returns>Matches by descending score, then by kind and id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public IReadOnlyList<Match> Search(string? text, int limit = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return NameSearch.Run(_shelves.Where(shelf => shelf.Kind != KindName.Sources), text, limit);
    }

    /// <summary>Opened at the first use, once.</summary>
    private static class EmbeddedHolder
    {
        public static readonly Landscape Value = new([EmbeddedImage.Open()]);
    }

    internal Viewpoint Viewpoint { get; }

    /// <summary>Whether the records of this layer come with the library.</summary>
    internal bool IsEmbedded(int layer) => _layers[layer].IsEmbedded;

    /// <summary>Whether all records come with the library.</summary>
    internal bool IsEmbeddedAlone => _layers is [{ IsEmbedded: true }];

    /// <summary>The records of all kinds that have this id or former id.</summary>
    internal IEnumerable<Entity> WithId(string id) => _shelves.Select(shelf => shelf.Get(id)).OfType<Entity>();

    /// <summary>The same record here, shown or not; the record itself where this landscape has none such.</summary>
    internal Entity Own(Entity entity) => ReferenceEquals(entity.Landscape, this) ? entity : Shelf(entity.RecordKind).GetAny(entity.Key) ?? entity;

    internal Shelf Shelf(KindName kind) => _shelves[(int)kind];

    /// <summary>What a packed reference names.</summary>
    internal Entity Resolve(KindName kind, int layer, int record, string? outsideId) =>
        outsideId is null
            ? Shelf(kind).At(layer, record)
            : Shelf(kind).GetAny(outsideId) ?? throw new InvalidOperationException($"'{outsideId}' belongs to a dataset that this landscape was not laid over.");

    private Landscape Through(Viewpoint viewpoint) => new(_layers, Array.ConvertAll(_shelves, shelf => shelf.Index), viewpoint);
}

using F = AiLandscape.LanguageModelFields;

namespace AiLandscape;

/// <summary>A trained model, a series of models, or a family of them: GPT-3, ERNIE 3.0 Titan, Wu Dao 2.0. What people talk to is a <see cref="Product"/>.</summary>
public sealed class LanguageModel : NamedEntity
{
    internal LanguageModel(Node node, PackedRecord record)
        : base(node, record, F.Measurements)
    {
    }

    /// <summary>The stable id.</summary>
    public new Id<LanguageModel> Id => Id<LanguageModel>.Trusted(Key);

    /// <summary>Who trained it, the lead first; never empty.</summary>
    public IReadOnlyList<Organization> Developers => field ??= Node.References<Organization>(F.Developers);

    /// <summary>Whether the record stands for one model, a series, or a family.</summary>
    public ModelForm Form => (ModelForm)(Node.Word(F.Form) ?? 0);

    /// <summary>The family that it belongs to, in its owner's words; null when it has none.</summary>
    public string? Family => Node.Text(F.Family);

    /// <summary>Its version within the family; null when it has none.</summary>
    public string? Version => Node.Text(F.Version);

    /// <summary>The model that it followed in its line; null when it is the first or nobody has looked.</summary>
    public LanguageModel? Predecessor => Node.Reference<LanguageModel>(F.Predecessor);

    /// <summary>The model that it was made from; null when it was trained from nothing or nobody has looked.</summary>
    public LanguageModel? Base => Node.Reference<LanguageModel>(F.Base);

    /// <summary>How it was made from its <see cref="Base"/>; null when it has none.</summary>
    public Derivation? Derivation => (Derivation?)Node.Word(F.Derivation);

    /// <summary>When it was first made known.</summary>
    public Sourced<PartialDate> Announced => field ??= Node.Happening(F.Announced);

    /// <summary>When outsiders could first use it, by invitation or not; where it was never offered, when it was published. Later steps stand in <see cref="Availability"/>.</summary>
    public Sourced<PartialDate> Released => field ??= Node.Happening(F.Released);

    /// <summary>When its end was announced.</summary>
    public Sourced<PartialDate> Deprecated => field ??= Node.Happening(F.Deprecated);

    /// <summary>When it was switched off.</summary>
    public Sourced<PartialDate> Retired => field ??= Node.Happening(F.Retired);

    /// <summary>Its architecture.</summary>
    public Sourced<Architecture> Architecture => field ??= Node.Sourced(F.Architecture, static node => (Architecture)node.AsWord());

    /// <summary>All its trained weights. For a sparse model compare <see cref="ActiveParameters"/> too: total and active are not alike.</summary>
    public Sourced<ParameterCount> Parameters => field ??= Node.Sourced(F.Parameters, static node => ParameterCount.FromStored(node.AsNumber()));

    /// <summary>The weights that a sparse model uses for each token.</summary>
    public Sourced<ParameterCount> ActiveParameters => field ??= Node.Sourced(F.ActiveParameters, static node => ParameterCount.FromStored(node.AsNumber()));

    /// <summary>Operations spent on training, those of its base included; a multiply-add counts two (FLOP, as Epoch AI counts).</summary>
    public Sourced<TrainingCompute> TrainingCompute => field ??= Node.Sourced(F.TrainingCompute, static node => AiLandscape.TrainingCompute.FromStored(node.AsNumber()));

    /// <summary>Tokens seen in training, repeats included.</summary>
    public Sourced<TokenCount> TrainingTokens => field ??= Node.Sourced(F.TrainingTokens, static node => TokenCount.FromStored(node.AsNumber()));

    /// <summary>The accelerators that it was trained on; empty when nobody has looked or nothing is known.</summary>
    public IReadOnlyList<TrainingHardware> TrainingHardware => field ??= Node.Facts(F.TrainingHardware, TrainingHardwareFields.Facts, static node => new TrainingHardware(node));

    /// <summary>The longest input, in tokens.</summary>
    public Sourced<TokenCount> ContextWindow => field ??= Node.Sourced(F.ContextWindow, static node => TokenCount.FromStored(node.AsNumber()));

    /// <summary>The longest output, in tokens.</summary>
    public Sourced<TokenCount> MaxOutput => field ??= Node.Sourced(F.MaxOutput, static node => TokenCount.FromStored(node.AsNumber()));

    /// <summary>The last day that its training text covers.</summary>
    public Sourced<PartialDate> KnowledgeCutoff => field ??= Node.Sourced(F.KnowledgeCutoff, static node => node.AsDate());

    /// <summary>What it takes.</summary>
    public IReadOnlyList<Modality> InputModalities => field ??= Node.List(F.InputModalities, static node => (Modality)node.AsWord());

    /// <summary>What it gives.</summary>
    public IReadOnlyList<Modality> OutputModalities => field ??= Node.List(F.OutputModalities, static node => (Modality)node.AsWord());

    /// <summary>The main languages of its training text, as BCP-47 tags.</summary>
    public IReadOnlyList<string> Languages => field ??= Node.Texts(F.Languages);

    /// <summary>How it could be had, each way with its period, in the order of the record.</summary>
    public IReadOnlyList<Availability> Availability => field ??= Node.Facts(F.Availability, AvailabilityFields.Facts, static node => new Availability(node));

    /// <summary>The licence of its weights, <c>LicenseRef-Proprietary</c> where a source says that they are not given out; null when nobody has looked.</summary>
    public ModelLicense? License => field ??= Node.Fact(F.License, ModelLicenseFields.Facts, static node => new ModelLicense(node));

    private protected override (string Field, Sourced Value)[] ReadSourcedFields() =>
    [
        ("announced", Announced), ("released", Released), ("deprecated", Deprecated), ("retired", Retired), ("architecture", Architecture),
        ("parameters", Parameters), ("activeParameters", ActiveParameters), ("trainingCompute", TrainingCompute), ("trainingTokens", TrainingTokens),
        ("contextWindow", ContextWindow), ("maxOutput", MaxOutput), ("knowledgeCutoff", KnowledgeCutoff),
    ];

    private protected override bool HasBegun(Viewpoint view) => HasBegun(view, F.Announced, F.Released);
}

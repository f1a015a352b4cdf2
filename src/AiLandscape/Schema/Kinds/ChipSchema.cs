using static AiLandscape.Field;
using static AiLandscape.FieldTypes;

namespace AiLandscape;

internal static class ChipSchema
{
    public static readonly Shape FormatThroughput = new("FormatThroughput", "The peak rate in one number format.", () =>
    [
        Required("format", Word(Vocabulary.NumberFormat), "The number format of the operands."),
        Required("rate", Statements(FieldTypes.Number("10¹² operations a second", 0, 1e9)), "Peak rate for dense operands; a multiply-add counts two."),
    ]);

    public static readonly Kind Kind = new(KindName.Chips, "Chip", "chips", owner: "designer",
        new Shape("Chip", "An accelerator with its specifications. What export rules compute from them is never written by hand.", () =>
        [
            .. Shapes.Head(KindName.Chips),
            Required("designer", Ref(KindName.Organizations), "Who designed it."),
            Optional("foundry", Ref(KindName.Organizations), "Who made it."),
            Optional("variantOf", Up(KindName.Chips), "The part that it is a market version of."),
            Optional("announced", Statements(Begin), "When it was first made known."),
            Optional("released", Statements(Begin), "When it could first be had."),
            Optional("process", Label, "The manufacturing process, in the maker's words."),
            Optional("transistorKind", Statements(Word(Vocabulary.TransistorKind)), "Whether its logic dies have planar transistors; the EAR counts only the area of non-planar ones."),
            Optional("transistorCount", Statements(FieldTypes.Number("transistors", 1, 1e16)), "Transistors over all logic dies."),
            Optional("throughput", List(FormatThroughput), "Peak rate for dense operands, per number format."),
            Optional("unratedFormats", List(Word(Vocabulary.NumberFormat)), "Formats that it supports and for which no source gives a dense rate; its performance is unknown upwards while there are any."),
            Optional("dieArea", Statements(FieldTypes.Number("mm²", 1, 1e6)), "Area of all logic dies together."),
            Optional("dieCount", Statements(new FieldType.Number("dies", 1, 1e6, IsWhole: true)), "Logic dies in the package."),
            Optional("memory", Statements(FieldTypes.Number("GB", 0, 1e6)), "Memory in the package, 10⁹ bytes."),
            Optional("memoryType", Label, "Kind of memory, in the maker's words."),
            Optional("memoryBandwidth", Statements(FieldTypes.Number("GB/s", 0, 1e9)), "Peak rate to its DRAM, 10⁹ bytes a second."),
            Optional("interconnectBandwidth", Statements(FieldTypes.Number("GB/s", 0, 1e9)), "Aggregate bidirectional rate of its links to other chips."),
            Optional("hostBandwidth", Statements(FieldTypes.Number("GB/s", 0, 1e9)), "Aggregate bidirectional rate of its link to the host."),
            Optional("power", Statements(FieldTypes.Number("W", 0, 1e6)), "Rated power."),
            Optional("marketedForDataCenter", Statements(Truth), "Whether it is designed or marketed for use in a data centre, in the sense of ECCN 3A090 note 2."),
            .. Shapes.Tail(),
        ], chronology: ["announced", "released"]));
}

using System.Globalization;

namespace AiLandscape;

/// <summary>
/// An area of silicon in mm², over all logic dies of a package unless said otherwise. Memory stacks and interposers do not count. The default is 0.
/// </summary>
public readonly record struct DieArea : IComparable<DieArea>
{
    private DieArea(double squareMillimeters) => SquareMillimeters = squareMillimeters;

    /// <summary>Area in mm²; finite, 0 or more.</summary>
    public double SquareMillimeters { get; }

    /// <summary>Takes it from a number of square millimetres.</summary>
    /// <param name="squareMillimeters">Finite, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite or not a number.</exception>
    public static DieArea FromSquareMillimeters(double squareMillimeters) => new(Quantity.Checked(squareMillimeters, "A die area in mm²"));

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(DieArea left, DieArea right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the smaller, or both are the same.</summary>
    public static bool operator <=(DieArea left, DieArea right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is the greater.</summary>
    public static bool operator >(DieArea left, DieArea right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is the greater, or both are the same.</summary>
    public static bool operator >=(DieArea left, DieArea right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size.</summary>
    public int CompareTo(DieArea other) => SquareMillimeters.CompareTo(other.SquareMillimeters);

    /// <summary>The exact number and its unit: <c>826 mm²</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SquareMillimeters} mm²");

    internal static DieArea FromStored(double squareMillimeters) => new(squareMillimeters);
}

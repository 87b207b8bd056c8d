using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Cascades.Targets;

/// <summary>Adds what a plan divides, exactly, and forgives what its rounding must leave over.</summary>
/// <remarks>Three parts of 33.33 make 100; three parts of 33 do not, since whole numbers could have been 33, 33 and 34.</remarks>
internal struct Totals
{
    private int _scale;

    public Rational Sum { get; private set; }

    public int Count { get; private set; }

    public void Add(decimal part)
    {
        Sum += part;
        Count++;
        _scale = Math.Max(_scale, part.Scale);
    }

    /// <summary>Whether the parts make the whole, give or take half of the last decimal of each part.</summary>
    public readonly bool Make(decimal whole) => (Sum - whole).Abs().CompareTo(Tolerance) <= 0;

    /// <summary>Whether the parts make certainly more than the whole.</summary>
    public readonly bool Exceed(decimal whole) => (Sum - whole).CompareTo(Tolerance) > 0;

    private readonly Rational Tolerance => _scale == 0 ? Rational.Zero : HalfOfLast(_scale) * Rational.Of(Count);

    /// <summary>Half of one in the last decimal: what rounding to it can change.</summary>
    public static Rational HalfOfLast(int scale) => Rational.One / Rational.Of(2 * System.Numerics.BigInteger.Pow(10, scale));

    /// <summary>A number as people read it, to at most 28 digits.</summary>
    public static LocalizedText Words(Rational number) =>
        number.TryToDecimal(out decimal shown) ? LocalizedText.Of(shown) : number.ToString();
}

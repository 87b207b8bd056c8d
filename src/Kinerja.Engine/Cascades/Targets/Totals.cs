using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Cascades.Targets;

/// <summary>Adds what a plan divides, exactly, and forgives what its rounding must leave over.</summary>
/// <remarks>Three parts of 33.33 make 100; three parts of 33 do not, since whole numbers could have been 33, 33 and 34.</remarks>
internal struct Totals
{
    // Decimals hold 28 digits: so many before the point, so many behind it, and the number of parts on top add up without rounding.
    private const decimal Large = 1_000_000_000_000m;
    private const int MostDecimals = 6;
    private const int MostParts = 1_000_000;

    private decimal _small; // the sum while every part is small
    private Rational _large; // what the other parts add up to
    private bool _hasLarge;
    private int _scale;

    public readonly Rational Sum => _large + _small;

    public int Count { get; private set; }

    public void Add(decimal part)
    {
        Count++;
        _scale = Math.Max(_scale, part.Scale);
        if (IsSmallNumber(part) && Count <= MostParts)
        {
            _small += part;
            return;
        }

        _hasLarge = true;
        _large += part;
    }

    /// <summary>Whether the parts make the whole, give or take half of the last decimal of each part.</summary>
    public readonly bool Make(decimal whole) => !_hasLarge && IsSmallNumber(whole)
        ? Math.Abs(_small - whole) <= SmallTolerance(_scale)
        : (Sum - whole).Abs().CompareTo(Tolerance) <= 0;

    /// <summary>Whether the parts make certainly more than the whole.</summary>
    public readonly bool Exceed(decimal whole) => !_hasLarge && IsSmallNumber(whole)
        ? _small - whole > SmallTolerance(_scale)
        : (Sum - whole).CompareTo(Tolerance) > 0;

    /// <summary>Whether a number is the mean of the parts, give or take half of its last decimal.</summary>
    public readonly bool HaveMean(decimal mean) => !_hasLarge && IsSmallNumber(mean)
        ? Math.Abs(_small - mean * Count) <= Count * HalfOf(mean.Scale)
        : (Mean - mean).Abs().CompareTo(HalfOfLast(mean.Scale)) <= 0;

    public readonly Rational Mean => Sum / Rational.Of(Count);

    /// <summary>A number as people read it, to at most 28 digits.</summary>
    public static LocalizedText Words(Rational number) =>
        number.TryToDecimal(out decimal shown) ? LocalizedText.Of(shown) : number.ToString();

    private readonly Rational Tolerance => _scale == 0 ? Rational.Zero : HalfOfLast(_scale) * Rational.Of(Count);

    private readonly decimal SmallTolerance(int scale) => scale == 0 ? 0 : Count * HalfOf(scale);

    private static bool IsSmallNumber(decimal number) => number is > -Large and < Large && number.Scale <= MostDecimals;

    // Half of one in the last decimal: what rounding to it can change.
    private static Rational HalfOfLast(int scale) => Rational.One / Rational.Of(2 * System.Numerics.BigInteger.Pow(10, scale));

    private static decimal HalfOf(int scale) => new(5, 0, 0, false, (byte)(scale + 1));
}

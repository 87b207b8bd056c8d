using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Units;

/// <summary>What one node of a formula counts. The default value says that nothing is known.</summary>
/// <param name="Kind">Which sort of quantity.</param>
/// <param name="Of">The noun that is counted; null when not known or none.</param>
/// <param name="Per">Of a rate, the noun of the divisor.</param>
/// <param name="Factor">A number's value; else what the quantity is multiplied by.</param>
internal readonly record struct Dimension(QuantityKind Kind, Noun? Of, Noun? Per, Rational Factor)
{
    // What people write as a factor has a few digits; what grows beyond is no factor, and would cost more and more to carry.
    private const int MostBits = 256;

    public static Dimension Unknown => default;

    public static Dimension Score { get; } = new(QuantityKind.Score, null, null, Rational.One);

    /// <summary>Whether it is a count that nothing was multiplied into.</summary>
    public bool IsBareCount => Kind == QuantityKind.Count && Factor.Equals(Rational.One);

    public bool IsRatio => Kind is QuantityKind.Share or QuantityKind.Rate;

    public static Dimension Number(Rational value) => new(QuantityKind.Number, null, null, value);

    public static Dimension Count(Noun noun) => new(QuantityKind.Count, noun, null, Rational.One);

    public static Dimension Share(Noun? noun, Rational factor) => new(QuantityKind.Share, noun, null, factor);

    public static Dimension Rate(Noun? of, Noun? per, Rational factor) => new(QuantityKind.Rate, of, per, factor);

    public Dimension Times(Rational number) => WithFactor(Factor * number);

    public Dimension Over(Rational number) => number.IsZero ? Unknown : WithFactor(Factor / number);

    public Dimension WithFactor(Rational factor) => factor.Bits > MostBits ? Unknown : this with { Factor = factor };

    /// <summary>The same for users. A count with a factor counts nothing that could be named.</summary>
    public Quantity ToQuantity()
    {
        if (Kind == QuantityKind.Unknown || (Kind == QuantityKind.Count && !IsBareCount))
            return Quantity.Unknown;
        if (!IsRatio)
            return new() { Kind = Kind, Of = Of?.Text ?? "" };
        return Factor.TryToDecimal(out decimal factor)
            ? new() { Kind = Kind, Of = Of?.Text ?? "", Per = Per?.Text ?? "", Factor = factor }
            : Quantity.Unknown;
    }
}

using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Units;

/// <summary>What operations make of quantities. Where anything is uncertain, the outcome is unknown.</summary>
internal static class DimensionArithmetic
{
    /// <summary>Whether two quantities certainly must not be added, subtracted or compared.</summary>
    public static bool AreUnlike(Dimension x, Dimension y)
    {
        if (x.IsRatio)
            (x, y) = (y, x);
        if (!x.IsBareCount)
            return false;
        if (y.IsBareCount)
            return Noun.Relate(x.Of, y.Of) == NounRelation.Unlike;
        // An average of 12 hari per dokumen is itself in hari.
        bool isAverage = y.Kind == QuantityKind.Rate && Noun.Relate(x.Of, y.Of) is NounRelation.Same or NounRelation.Uncertain;
        return y.IsRatio && !isAverage;
    }

    public static Dimension Add(Dimension x, Dimension y) => Combine(x, y, (a, b) => a + b);

    public static Dimension Subtract(Dimension x, Dimension y) => Combine(x, y, (a, b) => a - b);

    /// <summary>What is one of two: a branch, a least or a greatest value.</summary>
    public static Dimension Either(Dimension x, Dimension y) => Combine(x, y, (a, b) => a.Equals(b) ? a : null);

    public static Dimension Multiply(Dimension x, Dimension y)
    {
        if (x.Kind == QuantityKind.Number)
            (x, y) = (y, x);
        return (x.Kind, y.Kind) switch
        {
            (QuantityKind.Unknown, _) or (_, QuantityKind.Unknown) => Dimension.Unknown,
            (QuantityKind.Score, QuantityKind.Number) => x,
            (_, QuantityKind.Number) => x.Times(y.Factor),
            (QuantityKind.Count, QuantityKind.Share or QuantityKind.Rate) => Taken(y, x),
            (QuantityKind.Share or QuantityKind.Rate, QuantityKind.Count) => Taken(x, y),
            _ => Dimension.Unknown,
        };
    }

    public static Dimension Divide(Dimension x, Dimension y) => (x.Kind, y.Kind) switch
    {
        (QuantityKind.Unknown, _) or (_, QuantityKind.Unknown) => Dimension.Unknown,
        (QuantityKind.Score, QuantityKind.Number) => x,
        (_, QuantityKind.Number) => x.Over(y.Factor),
        (QuantityKind.Count, QuantityKind.Count) when !y.Factor.IsZero => Noun.Relate(x.Of, y.Of) switch
        {
            NounRelation.Same => Dimension.Share(Noun.Common(x.Of!, y.Of!), Rational.One).WithFactor(x.Factor / y.Factor),
            NounRelation.Opposite or NounRelation.Unlike => Dimension.Rate(x.Of, y.Of, Rational.One).WithFactor(x.Factor / y.Factor),
            _ => Dimension.Unknown,
        },
        _ => Dimension.Unknown,
    };

    // A share of 7 desa is so many desa; 3 dokumen per desa for 7 desa are so many dokumen.
    private static Dimension Taken(Dimension ratio, Dimension count)
    {
        Noun? cancelled = ratio.Kind == QuantityKind.Share ? ratio.Of ?? count.Of : ratio.Per;
        if (Noun.Relate(cancelled, count.Of) != NounRelation.Same)
            return Dimension.Unknown;
        Noun? left = ratio.Kind == QuantityKind.Share ? count.Of : ratio.Of;
        return left is null ? Dimension.Unknown : Dimension.Count(left).WithFactor(ratio.Factor * count.Factor);
    }

    private static Dimension Combine(Dimension x, Dimension y, Func<Rational, Rational, Rational?> numbers)
    {
        if (x.Kind == QuantityKind.Number && y.Kind == QuantityKind.Number)
            return numbers(x.Factor, y.Factor) is { } number ? Dimension.Number(Rational.Zero).WithFactor(number) : Dimension.Unknown;
        if (x.Kind == QuantityKind.Number)
            (x, y) = (y, x);
        // 100 less a percentage, a count and one more.
        if (y.Kind == QuantityKind.Number)
            return x.Kind == QuantityKind.Count && !x.IsBareCount ? Dimension.Unknown : x;
        if (x.Kind != y.Kind || !x.Factor.Equals(y.Factor))
            return Dimension.Unknown;
        return x.Kind switch
        {
            QuantityKind.Score => x,
            QuantityKind.Count when Noun.Relate(x.Of, y.Of) == NounRelation.Same => x with { Of = Noun.Common(x.Of!, y.Of!) },
            QuantityKind.Share => x with { Of = Noun.Relate(x.Of, y.Of) == NounRelation.Same ? Noun.Common(x.Of!, y.Of!) : null },
            QuantityKind.Rate when Noun.Relate(x.Of, y.Of) == NounRelation.Same && Noun.Relate(x.Per, y.Per) == NounRelation.Same => x,
            _ => Dimension.Unknown,
        };
    }
}

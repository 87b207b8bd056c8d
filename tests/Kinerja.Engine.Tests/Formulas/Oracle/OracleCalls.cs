using System.Numerics;

namespace Kinerja.Engine.Tests.Formulas.Oracle;

/// <summary>A function of one number that needs its argument.</summary>
internal sealed record OracleUnary(string Name, OracleFormula Inner) : OracleFormula
{
    public override string Print() => Name == "-" ? $"(-({Inner.Print()}))" : $"{Name}({Inner.Print()})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer inner = Inner.Answer(row);
        if (!inner.HasValue)
            return inner;
        Fraction x = inner.Number!.Value;
        BigInteger whole = x.WholePart();
        bool isWhole = x.CompareTo(new(whole, 1)) == 0;
        return OracleAnswer.Of(Name switch
        {
            "-" => new Fraction(-x.Top, x.Bottom),
            "Abs" => x.Sign < 0 ? new Fraction(-x.Top, x.Bottom) : x,
            "Sign" => new(x.Sign, 1),
            "Truncate" => new(whole, 1),
            "Floor" => new(isWhole || x.Sign >= 0 ? whole : whole - 1, 1),
            _ => new(isWhole || x.Sign <= 0 ? whole : whole + 1, 1),
        });
    }
}

/// <summary>The whole part of a root, which is known exactly; whether it came from an approximation is noted.</summary>
internal sealed record OracleRoot(int Slot) : OracleFormula
{
    [ThreadStatic]
    private static bool s_wasIrrational;

    public override string Print() => $"Floor(Sqrt(Abs([v{Slot}])))";

    public override OracleAnswer Answer(decimal?[] row)
    {
        if (row[Slot] is not { } value)
            return new(null, null, 1 << Slot, false);
        // In lowest terms a fraction has a root only where both of its parts have one.
        Fraction x = Fraction.Of(Math.Abs(value));
        BigInteger common = BigInteger.GreatestCommonDivisor(x.Top, x.Bottom);
        s_wasIrrational |= !IsSquare(x.Top / common) || !IsSquare(x.Bottom / common);
        return OracleAnswer.Of(new Fraction(Root(x.WholePart()), 1));
    }

    /// <summary>Works out an answer, and whether an irrational root was needed for it.</summary>
    public static (OracleAnswer Answer, bool WasIrrational) Watch(OracleFormula formula, decimal?[] row)
    {
        s_wasIrrational = false;
        return (formula.Answer(row), s_wasIrrational);
    }

    private static bool IsSquare(BigInteger n) => Root(n) is var root && root * root == n;

    // Halving the interval, one bit at a time.
    private static BigInteger Root(BigInteger n)
    {
        BigInteger root = 0;
        for (BigInteger step = BigInteger.One << (int)(n.GetBitLength() / 2 + 1); !step.IsZero; step >>= 1)
        {
            if ((root + step) * (root + step) <= n)
                root += step;
        }

        return root;
    }
}

/// <summary>A function of several numbers that needs all of them.</summary>
internal sealed record OracleCall(string Name, OracleFormula[] Arguments) : OracleFormula
{
    private static readonly Fraction s_hundred = new(100, 1);

    public override string Print() => $"{Name}({string.Join(", ", Arguments.Select(argument => argument.Print()))})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer[] answers = [.. Arguments.Select(argument => argument.Answer(row))];
        if (!answers.All(answer => answer.HasValue))
            return OracleAnswer.Without(answers);
        Fraction[] x = [.. answers.Select(answer => answer.Number!.Value)];
        return Name switch
        {
            "Percent" => x[1].Sign == 0 ? OracleAnswer.Failure : OracleAnswer.Of(x[0] / x[1] * s_hundred),
            "Growth" => x[1].Sign == 0 ? OracleAnswer.Failure : OracleAnswer.Of((x[0] - x[1]) / x[1] * s_hundred),
            "WeightedAverage" => Weighted(x),
            _ => OracleAnswer.Of(x[0].CompareTo(x[1]) < 0 ? x[1] : x[0].CompareTo(x[2]) > 0 ? x[2] : x[0]),
        };
    }

    private static OracleAnswer Weighted(Fraction[] x)
    {
        Fraction weights = x[1] + x[3];
        return weights.Sign == 0 ? OracleAnswer.Failure : OracleAnswer.Of((x[0] * x[1] + x[2] * x[3]) / weights);
    }
}

/// <summary>Divide(a, b, c): c is needed only where b is zero.</summary>
internal sealed record OracleDivide(OracleFormula A, OracleFormula B, OracleFormula C) : OracleFormula
{
    public override string Print() => $"Divide({A.Print()}, {B.Print()}, {C.Print()})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        (OracleAnswer a, OracleAnswer b) = (A.Answer(row), B.Answer(row));
        if (!a.HasValue || !b.HasValue)
            return OracleAnswer.Without(a, b);
        return b.Number!.Value.Sign == 0 ? C.Answer(row) : OracleAnswer.Of(a.Number!.Value / b.Number.Value);
    }
}

/// <summary>A power with a small whole exponent.</summary>
internal sealed record OraclePower(OracleFormula Inner, int Exponent) : OracleFormula
{
    public override string Print() => $"Pow({Inner.Print()}, {(Exponent < 0 ? $"(-{-Exponent})" : $"{Exponent}")})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer inner = Inner.Answer(row);
        if (!inner.HasValue)
            return inner;
        Fraction x = inner.Number!.Value;
        if (Exponent < 0 && x.Sign == 0)
            return OracleAnswer.Failure;
        Fraction power = new(1, 1);
        for (int i = 0; i < Math.Abs(Exponent); i++)
            power *= x;
        return OracleAnswer.Of(Exponent < 0 ? new Fraction(1, 1) / power : power);
    }
}

/// <summary>IsMissing: looks whether something is there without needing it.</summary>
internal sealed record OracleIsMissing(OracleFormula Inner) : OracleFormula
{
    public override string Print() => $"IsMissing({Inner.Print()})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer inner = Inner.Answer(row);
        return inner.Failed ? inner : OracleAnswer.Of(inner.Missing != 0);
    }
}

/// <summary>A condition turned round.</summary>
internal sealed record OracleNot(OracleFormula Inner) : OracleFormula
{
    public override string Print() => $"not ({Inner.Print()})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer inner = Inner.Answer(row);
        return inner.HasValue ? OracleAnswer.Of(inner.Truth != true) : inner;
    }
}

using System.Globalization;
using System.Numerics;

namespace Kinerja.Engine.Tests.Formulas.Oracle;

/// <summary>A formula that prints itself and works out its own answer, the slow way.</summary>
internal abstract record OracleFormula
{
    public abstract string Print();

    public abstract OracleAnswer Answer(decimal?[] row);
}

/// <summary>A fraction, a truth, what is missing (as bits of variables), or that it failed.</summary>
internal readonly record struct OracleAnswer(Fraction? Number, bool? Truth, int Missing, bool Failed)
{
    public static OracleAnswer Of(Fraction number) => new(number, null, 0, false);

    public static OracleAnswer Of(bool truth) => new(null, truth, 0, false);

    public static OracleAnswer Failure { get; } = new(null, null, 0, true);

    public bool HasValue => !Failed && Missing == 0;

    public static OracleAnswer Without(params OracleAnswer[] operands) => operands.Any(operand => operand.Failed)
        ? Failure
        : new(null, null, operands.Aggregate(0, (bits, operand) => bits | operand.Missing), false);
}

internal sealed record OracleNumber(decimal Value) : OracleFormula
{
    public override string Print() => Value < 0
        ? $"(-{(-Value).ToString(CultureInfo.InvariantCulture)})"
        : Value.ToString(CultureInfo.InvariantCulture);

    public override OracleAnswer Answer(decimal?[] row) => OracleAnswer.Of(Fraction.Of(Value));
}

internal sealed record OracleVariable(int Slot) : OracleFormula
{
    public override string Print() => $"[v{Slot}]";

    public override OracleAnswer Answer(decimal?[] row) =>
        row[Slot] is { } value ? OracleAnswer.Of(Fraction.Of(value)) : new(null, null, 1 << Slot, false);
}

internal sealed record OracleOperation(string Sign, OracleFormula Left, OracleFormula Right) : OracleFormula
{
    public override string Print() => $"({Left.Print()} {Sign} {Right.Print()})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        (OracleAnswer left, OracleAnswer right) = (Left.Answer(row), Right.Answer(row));
        if (!left.HasValue || !right.HasValue)
            return OracleAnswer.Without(left, right);
        (Fraction a, Fraction b) = (left.Number!.Value, right.Number!.Value);
        return Sign switch
        {
            "+" => OracleAnswer.Of(a + b),
            "-" => OracleAnswer.Of(a - b),
            "*" => OracleAnswer.Of(a * b),
            "/" => b.Sign == 0 ? OracleAnswer.Failure : OracleAnswer.Of(a / b),
            "%" => b.Sign == 0 ? OracleAnswer.Failure : OracleAnswer.Of(a - b * new Fraction((a / b).WholePart(), BigInteger.One)),
            "<" => OracleAnswer.Of(a.CompareTo(b) < 0),
            "<=" => OracleAnswer.Of(a.CompareTo(b) <= 0),
            ">" => OracleAnswer.Of(a.CompareTo(b) > 0),
            "<>" => OracleAnswer.Of(a.CompareTo(b) != 0),
            ">=" => OracleAnswer.Of(a.CompareTo(b) >= 0),
            "=" => OracleAnswer.Of(a.CompareTo(b) == 0),
            _ => throw new ArgumentOutOfRangeException(nameof(row), Sign, "no such sign"),
        };
    }
}

internal sealed record OracleLogic(string Word, OracleFormula Left, OracleFormula Right) : OracleFormula
{
    public override string Print() => $"({Left.Print()} {Word} {Right.Print()})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer left = Left.Answer(row);
        bool isDecided = left.HasValue && left.Truth == (Word == "or");
        return !left.HasValue || isDecided ? left : Right.Answer(row);
    }
}

internal sealed record OracleChoice(OracleFormula Condition, OracleFormula Then, OracleFormula Otherwise) : OracleFormula
{
    public override string Print() => $"if({Condition.Print()}, {Then.Print()}, {Otherwise.Print()})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer condition = Condition.Answer(row);
        return !condition.HasValue ? condition : condition.Truth == true ? Then.Answer(row) : Otherwise.Answer(row);
    }
}

internal sealed record OracleRound(OracleFormula Inner, int Decimals) : OracleFormula
{
    public override string Print() => $"Round({Inner.Print()}, {Decimals})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer inner = Inner.Answer(row);
        return inner.HasValue
            ? OracleAnswer.Of(new Fraction(inner.Number!.Value.Scaled(Decimals), BigInteger.Pow(10, Decimals)))
            : inner;
    }
}

internal sealed record OracleSum(string Name, OracleFormula[] Terms) : OracleFormula
{
    public override string Print() => $"{Name}({string.Join(", ", Terms.Select(term => term.Print()))})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer[] terms = [.. Terms.Select(term => term.Answer(row))];
        if (!terms.All(term => term.HasValue))
            return OracleAnswer.Without(terms);
        Fraction[] numbers = [.. terms.Select(term => term.Number!.Value)];
        Fraction total = numbers.Aggregate((a, b) => a + b);
        return OracleAnswer.Of(Name switch
        {
            "Sum" => total,
            "Average" => total / new Fraction(numbers.Length, 1),
            "Min" => numbers.Aggregate((a, b) => a.CompareTo(b) <= 0 ? a : b),
            _ => numbers.Aggregate((a, b) => a.CompareTo(b) >= 0 ? a : b),
        });
    }
}

internal sealed record OracleIfMissing(OracleFormula Inner, OracleFormula Other) : OracleFormula
{
    public override string Print() => $"IfMissing({Inner.Print()}, {Other.Print()})";

    public override OracleAnswer Answer(decimal?[] row)
    {
        OracleAnswer inner = Inner.Answer(row);
        return inner.Missing != 0 && !inner.Failed ? Other.Answer(row) : inner;
    }
}

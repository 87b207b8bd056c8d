using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Recognises the factors that turn a share into a percentage or a rate: <c>x 100 %</c>, <c>x 1.000</c>.</summary>
internal static class Factors
{
    /// <summary>Whether a number is a usual factor.</summary>
    public static bool IsUsual(decimal value) => value is 10 or 100 or 1_000 or 10_000 or 100_000 or 1_000_000;

    /// <summary>Whether a statement multiplies by a usual factor anywhere.</summary>
    public static bool Has(Statement statement)
    {
        for (int i = 0; i < statement.Count; i++)
        {
            if (statement.Operators[i] != OperatorKind.Multiply)
                continue;
            int after = statement.NextKept(i + 1);
            int before = statement.PreviousKept(i);
            if (IsFactor(statement, after) || (before >= 0 && (IsFactor(statement, before)
                || (statement[before].Is(TextTokenKind.Percent) && IsFactor(statement, before - 1)))))
                return true;
        }

        return false;
    }

    private static bool IsFactor(Statement statement, int at) =>
        at >= 0 && at < statement.Count && statement[at].Is(TextTokenKind.Number) && IsUsual(statement[at].Value)
        && !(statement[at].Value != 100 && at + 1 < statement.Count && statement[at + 1].Is(TextTokenKind.Percent));
}

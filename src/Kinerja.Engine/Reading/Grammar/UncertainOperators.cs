using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>
/// Decides about signs that are an operator in one text and part of a name in another: the slash of <i>SD/MI</i>, the dash of
/// <i>SPP – SPM</i>, the colon of a label, the <i>per</i> of <i>per unsur</i>.
/// </summary>
internal static class UncertainOperators
{
    public static void Mark(Statement statement, Expectation expectation, Assumptions assumptions)
    {
        var operand = new OperandView(statement);
        bool hasFactor = Factors.Has(statement);
        for (int i = 0; i < statement.Count; i++)
        {
            if (statement.Roles[i] == TokenRole.Pending)
                Decide(statement, i, operand, expectation.Ratio || hasFactor, assumptions);
            else if (statement.Roles[i] == TokenRole.Phrase && statement[i].Key is "per" or "setiap" or "tiap")
                MarkPer(statement, i);
            operand.Pass(i);
        }

        if (hasFactor && !statement.Divides)
            DivideAtLastChance(statement, assumptions);
    }

    private static void Decide(Statement statement, int at, OperandView operand, bool expectsRatio, Assumptions assumptions)
    {
        statement.Roles[at] = TokenRole.Phrase;
        int before = statement.PreviousKept(at);
        int after = Skip(statement, at + 1);
        if (before < 0 || after >= statement.Count || statement.IsOperator(before) || statement.IsOperator(after))
        {
            if (before < 0 || after >= statement.Count)
                statement.Drop(at, at + 1);
            return;
        }

        var sign = new SignContext(statement, at, before, after, operand.Start, expectsRatio);
        Verdict verdict = statement[at].Kind switch
        {
            TextTokenKind.Slash => sign.Slash(),
            TextTokenKind.Colon => sign.Colon(),
            _ => sign.Dash(),
        };
        if (verdict == Verdict.Name)
            return;
        statement.SetOperator(at, 1, statement[at].Is(TextTokenKind.Dash) ? OperatorKind.Subtract : OperatorKind.Divide);
        if (verdict == Verdict.Likely)
            assumptions.Add(ReadingDiagnostics.AmbiguousSign, statement[at].Span, ("sign", statement[at].Text));
    }

    private static int Skip(Statement statement, int at)
    {
        // The sum sign is taken out of names, but a fraction may well follow it.
        while (at < statement.Count && statement.Roles[at] == TokenRole.Dropped && !statement[at].Is(TextTokenKind.Sigma))
            at++;
        return at;
    }

    private static void MarkPer(Statement statement, int at)
    {
        if (at == 0 || at + 1 >= statement.Count || statement.Roles[at - 1] != TokenRole.Phrase)
            return;
        TextToken next = statement[at + 1];
        // "kurang dari 2 per 1.000": a limit, not a quantity.
        if (statement[at - 1].Is(TextTokenKind.Number) && at > 2
            && (statement[at - 2].Key is "dari" or "minimal" or "maksimal" or "sebesar" || statement[at - 2].Is(TextTokenKind.Comparison)))
            return;
        // "per 31 Desember" is a date.
        if (next.Is(TextTokenKind.Number) && (Factors.IsUsual(next.Value) || (next.Value >= 1_000 && next.Value % 1_000 == 0))
            && at + 2 < statement.Count && statement.Roles[at + 2] == TokenRole.Phrase && statement[at + 2].Is(TextTokenKind.Word))
        {
            statement.SetOperator(at, 1, OperatorKind.Per);
            if (statement[at - 1].Key is "untuk" or "dalam")
                statement.Drop(at - 1, at);
        }
        else if (QuantityWords.Counts(next.Key) && statement[at].Key == "per" && !statement.Divides)
            statement.SetOperator(at, 1, OperatorKind.Divide);
    }

    // A factor without a fraction: the one sign that could be its bar is taken for it, and said so.
    private static void DivideAtLastChance(Statement statement, Assumptions assumptions)
    {
        int found = -1;
        for (int i = 1; i < statement.Count - 1; i++)
        {
            if (statement[i].Is(TextTokenKind.Open) && statement.Roles[i] == TokenRole.Phrase && statement.Pairs[i] > i)
            {
                i = statement.Pairs[i];
                continue;
            }

            bool mayDivide = statement.Roles[i] == TokenRole.Phrase && statement[i].Kind is TextTokenKind.Slash or TextTokenKind.Colon
                && statement[i - 1].Key is not ("dan" or "atau") && !statement[i + 1].IsWord("atau");
            if (!mayDivide)
                continue;
            if (found >= 0)
                return;
            found = i;
        }

        if (found < 0)
            return;
        statement.SetOperator(found, 1, OperatorKind.Divide);
        assumptions.Add(ReadingDiagnostics.AmbiguousSign, statement[found].Span, ("sign", statement[found].Text));
    }
}

/// <summary>Where the operand that a sign stands in begins.</summary>
internal sealed class OperandView(Statement statement)
{
    /// <summary>The first token of the operand.</summary>
    public int Start { get; private set; }

    public void Pass(int at)
    {
        if (statement.Roles[at] is TokenRole.Operator or TokenRole.Group)
            Start = at + 1;
    }
}

/// <summary>How sure a sign is an operator.</summary>
internal enum Verdict
{
    /// <summary>It belongs to a name.</summary>
    Name,

    /// <summary>It computes, but a careful person would ask.</summary>
    Likely,

    /// <summary>It computes.</summary>
    Certain,
}

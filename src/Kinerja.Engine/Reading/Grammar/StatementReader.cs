using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>Reads one statement: labels off, operators found, tree built.</summary>
internal static class StatementReader
{
    public static StatementReading Read(List<TextToken> tokens, string text, Expectation expectation)
    {
        if (Conditionals.Applies(tokens))
            return new(tokens, new(), [ReadConditions(tokens, text, expectation)]);
        if (tokens.Exists(token => token.Key is "syarat" or "kriteria") && Conditionals.Criteria(tokens) is { } criteria)
            return new(tokens, new(), [new(tokens, criteria, true, RefusalReason.None, new Assumptions(text))]);
        StatementParts parts = StatementHead.Split(tokens, expectation);
        var sides = new List<SideReading>(parts.Sides.Count);
        // "Capaian dinyatakan dalam persen = A / B" says it on the other side.
        bool saysPercentage = PercentageRemark.SaysPercentage(tokens);
        foreach (List<TextToken> part in parts.Sides)
        {
            SideReading side = ReadSide(part, text, expectation);
            side.Assumptions.SaysPercentage |= saysPercentage;
            sides.Add(side);
        }

        return new(tokens, parts, sides);
    }

    private static bool SumsProducts(List<TextToken> tokens)
    {
        int sum = tokens.FindIndex(token => token.Is(TextTokenKind.Sigma));
        if (sum < 0 || sum + 1 >= tokens.Count || !tokens[sum + 1].Is(TextTokenKind.Open))
            return false;
        int close = tokens.FindIndex(sum, token => token.Is(TextTokenKind.Close));
        List<TextToken> inside = close < 0 ? [] : tokens[(sum + 2)..close];
        return inside.Exists(token => token.Is(TextTokenKind.Times) || token.IsWord("x") || token.IsWord("dikali"))
            && !inside.Exists(token => token.Kind is TextTokenKind.Plus or TextTokenKind.Slash);
    }

    private static SideReading ReadConditions(List<TextToken> tokens, string text, Expectation expectation)
    {
        var assumptions = new Assumptions(text);
        ReadNode? root = Conditionals.Read(tokens, value => Value(value, text, expectation, assumptions))
            ?? Caps.Read(tokens, value => Value(value, text, expectation, assumptions))
            ?? Conditionals.Criteria(tokens);
        return new(tokens, root, true, root is null ? RefusalReason.Incomplete : RefusalReason.None, assumptions);
    }

    private static ReadNode? Value(List<TextToken> tokens, string text, Expectation expectation, Assumptions assumptions)
    {
        SideReading side = ReadSide(tokens, text, expectation);
        assumptions.AddAll(side.Assumptions);
        return side.Computes ? side.Root : null;
    }

    private static SideReading ReadSide(List<TextToken> tokens, string text, Expectation expectation)
    {
        var assumptions = new Assumptions(text);
        tokens = WholeFirst.Turn(tokens, assumptions);
        tokens = Brackets.Repair(NumberWords.Replace(Templates.Cut(PercentageRemark.Remove(tokens))), assumptions);
        if (tokens.Count == 0)
            return new(tokens, null, false, RefusalReason.Incomplete, assumptions);
        ReadNode? whole = (ReadNode?)BareComparison.Read(tokens) ?? AverageList.Read(tokens) ?? WeightedList.Read(tokens, assumptions);
        if (whole is not null)
            return new(tokens, whole, true, RefusalReason.None, assumptions);
        var statement = new Statement(tokens);
        Brackets.FractionsWithoutNumerator(statement);
        CertainOperators.Mark(statement);
        PairedOperators.Mark(statement, assumptions);
        UncertainOperators.Mark(statement, expectation, assumptions);
        bool computes = Array.Exists(statement.Operators, kind => kind != OperatorKind.None);
        ReadNode? root = FormulaGrammar.Parse(statement, assumptions, out RefusalReason problem);
        // "Jumlah kejuaraan yang digelar … x kelompok umur" for a number of kejuaraan: nothing says what the letter does.
        bool multipliesCount = expectation.Count && root is BinaryNode { Operator: OperatorKind.Multiply, Left: PhraseNode counted, Right: PhraseNode other }
            && QuantityWords.Counts(counted.Phrase.FirstKey) && counted.Phrase.Tokens.Exists(token => token.Key is "yang" or "yg")
            && !QuantityWords.Measures(other.Phrase.FirstKey);
        if (multipliesCount)
            (root, problem) = (null, RefusalReason.Damaged);
        // "Σ (bobot x nilai)" sums over a list that the text does not give.
        if (root is not null && SumsProducts(tokens))
            (root, problem) = (null, RefusalReason.Aggregate);
        return new(tokens, root, computes, problem, assumptions);
    }
}

/// <summary>What a statement turned out to be.</summary>
/// <param name="Tokens">Its tokens as written.</param>
/// <param name="Parts">Its labels and inline values.</param>
/// <param name="Sides">The sides of its equals signs; one when there is none.</param>
internal sealed record StatementReading(List<TextToken> Tokens, StatementParts Parts, List<SideReading> Sides)
{
    /// <summary>Whether anything in it computes.</summary>
    public bool Computes => Sides.Exists(side => side.Computes);
}

/// <summary>One side of an equals sign.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Root">Its tree; null when it cannot be read.</param>
/// <param name="Computes">Whether it has an operator.</param>
/// <param name="Problem">Why there is no tree.</param>
/// <param name="Assumptions">What was assumed.</param>
internal sealed record SideReading(List<TextToken> Tokens, ReadNode? Root, bool Computes, RefusalReason Problem, Assumptions Assumptions)
{
    /// <summary>Whether it has no variable: the arithmetic of a worked example.</summary>
    public bool IsArithmetic => Root is not null && !ReadTree.Phrases(Root).Any();
}

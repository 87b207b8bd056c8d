using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>Turns a statement whose operators are known into a tree, or says what is missing.</summary>
internal sealed partial class FormulaGrammar
{
    private const int MaxDepth = 64;

    private readonly Statement _statement;
    private readonly Assumptions _assumptions;
    private int _depth;

    private FormulaGrammar(Statement statement, Assumptions assumptions)
    {
        _statement = statement;
        _assumptions = assumptions;
    }

    /// <summary>Why there is no tree; only meaningful when there is none.</summary>
    public RefusalReason Problem { get; private set; } = RefusalReason.None;

    public static ReadNode? Parse(Statement statement, Assumptions assumptions, out RefusalReason problem)
    {
        var grammar = new FormulaGrammar(statement, assumptions);
        ReadNode? root = grammar.Range(0, statement.Count);
        problem = grammar.Problem;
        return problem == RefusalReason.None ? root : null;
    }

    private ReadNode? Range(int from, int to)
    {
        if (++_depth > MaxDepth)
            return Fail(RefusalReason.Damaged);
        int bar = Find(from, to, kind => kind == OperatorKind.Bar);
        ReadNode? node = bar >= 0 ? Fraction(from, bar, to) : Sum(from, to);
        _depth--;
        return node;
    }

    private ReadNode? Sum(int from, int to)
    {
        ReadNode? sum = null;
        OperatorKind kind = OperatorKind.None;
        int start = from;
        while (true)
        {
            int end = Find(start, to, kind => kind is OperatorKind.Add or OperatorKind.Subtract);
            int stop = end < 0 ? to : end;
            ReadNode? term = IsEmpty(start, stop) ? null : Product(start, stop);
            if (Problem != RefusalReason.None)
                return null;
            if (term is not null)
                sum = sum is null ? (kind == OperatorKind.Subtract ? Negated(term) : term) : new BinaryNode(kind, sum, term);
            else if (end < 0 || sum is not null)
                return Fail(RefusalReason.Incomplete);
            if (end < 0)
                return sum;
            kind = _statement.Operators[end];
            start = end + 1;
        }
    }

    private static BinaryNode Negated(ReadNode term) =>
        new(OperatorKind.Subtract, new NumberNode(new(term.Span.Start, 0), 0, false, null, ""), term);

    private ReadNode? Product(int from, int to)
    {
        ReadNode? product = null;
        OperatorKind kind = OperatorKind.None;
        int start = from;
        while (true)
        {
            int end = Find(start, to, kind => kind is OperatorKind.Multiply or OperatorKind.Divide or OperatorKind.Per);
            int stop = end < 0 ? to : end;
            if (IsEmpty(start, stop))
                return Fail(RefusalReason.Incomplete);
            // "1/3 (A + B)": a number before a bracket multiplies it.
            int bracket = BracketAfterNumber(start, stop);
            if (bracket >= 0 && _statement[bracket].LineBefore)
                return Fail(RefusalReason.Damaged);
            if (bracket >= 0)
            {
                ReadNode? number = Operand(start, bracket, kind);
                if (number is null)
                    return null;
                product = product is null ? number : new BinaryNode(kind, product, number);
                (start, kind) = (bracket, OperatorKind.Multiply);
            }

            // "… x 100 % atau jumlah B / jumlah C": words behind a factor do not go on computing.
            if (end >= 0 && kind == OperatorKind.Multiply && IsFactorWithText(start, stop))
                return Fail(RefusalReason.SeveralFormulas);
            ReadNode? factor = kind == OperatorKind.Per ? Rate(start, stop, product!) : Operand(start, stop, kind);
            if (factor is null)
                return null;
            product = product is null || kind == OperatorKind.Per ? factor : new BinaryNode(kind, product, factor);
            if (end < 0)
                return product;
            kind = _statement.Operators[end];
            start = end + 1;
        }
    }

    private bool IsFactorWithText(int from, int to)
    {
        int number = _statement.NextKept(from);
        if (number >= to || !_statement[number].Is(TextTokenKind.Number) || !Factors.IsUsual(_statement[number].Value))
            return false;
        Number(number, to, out int end);
        return !IsEmpty(end, to);
    }

    private int BracketAfterNumber(int from, int to)
    {
        int number = _statement.NextKept(from);
        if (number >= to || !_statement[number].Is(TextTokenKind.Number))
            return -1;
        int bracket = _statement.NextKept(number + 1);
        if (bracket < to && IsPercentSign(_statement[bracket]))
            bracket = _statement.NextKept(bracket + 1);
        return bracket < to && _statement.Roles[bracket] == TokenRole.Group && _statement[bracket].Is(TextTokenKind.Open) ? bracket : -1;
    }

    // "jumlah kejadian per 100.000 penduduk" counts kejadian / penduduk * 100.000.
    private ReadNode? Rate(int from, int to, ReadNode counted)
    {
        int number = _statement.NextKept(from);
        ReadNode? whole = Operand(number + 1, to, OperatorKind.Divide);
        if (whole is null)
            return null;
        TextToken token = _statement[number];
        // "A dibagi jumlah penduduk per 10.000 penduduk": the rate repeats what was divided by.
        if (counted is BinaryNode { Operator: OperatorKind.Divide, Right: PhraseNode divisor }
            && whole is PhraseNode { Phrase.Tokens: [var noun, ..] } && divisor.Phrase.Tokens.Exists(word => word.Key == noun.Key))
            return new BinaryNode(OperatorKind.Multiply, counted, new NumberNode(token.Span, token.Value, false, token.OtherValue, ""));
        return new BinaryNode(OperatorKind.Multiply, new BinaryNode(OperatorKind.Divide, counted, whole), new NumberNode(token.Span, token.Value, false, token.OtherValue, ""));
    }

    private int Find(int from, int to, Func<OperatorKind, bool> matches)
    {
        for (int i = from; i < to; i++)
        {
            if (_statement.Roles[i] == TokenRole.Group && _statement.Pairs[i] > i)
                i = _statement.Pairs[i];
            else if (_statement.Roles[i] == TokenRole.Operator && matches(_statement.Operators[i]))
                return i;
        }

        return -1;
    }

    private bool IsEmpty(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (_statement.Roles[i] != TokenRole.Dropped && !IsPunctuation(_statement[i]))
                return false;
        }

        return true;
    }

    private bool OnlyPunctuation(int from, int to) => IsEmpty(from, to);

    private static bool IsPunctuation(TextToken token) =>
        token.Kind is TextTokenKind.Period or TextTokenKind.Comma or TextTokenKind.Semicolon or TextTokenKind.Question or TextTokenKind.Other or TextTokenKind.Dots;

    private TextSpan Covering(int from, int to) => TextSpan.Covering(_statement[from].Span, _statement[to - 1].Span);

    private string Text(int from, int to) => new Phrase(_statement.Tokens[from..to]).Label;

    private ReadNode? Fail(RefusalReason reason)
    {
        if (Problem == RefusalReason.None)
            Problem = reason;
        return null;
    }
}

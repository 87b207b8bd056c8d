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
        if (counted is BinaryNode { Operator: OperatorKind.Divide, Right: PhraseNode divisor } && whole is PhraseNode { Phrase.Tokens: [var noun, ..] } && divisor.Phrase.Tokens.Exists(word => word.Key == noun.Key))
            return new BinaryNode(OperatorKind.Multiply, counted, new NumberNode(token.Span, token.Value, false, token.OtherValue, ""));
        return new BinaryNode(OperatorKind.Multiply, new BinaryNode(OperatorKind.Divide, counted, whole), new NumberNode(token.Span, token.Value, false, token.OtherValue, ""));
    }

    private ReadNode? Operand(int from, int to, OperatorKind before)
    {
        int at = _statement.NextKept(from);
        if (_statement.Roles[at] == TokenRole.Group && _statement[at].Is(TextTokenKind.Open))
            return Group(at, to);
        if (_statement[at].Is(TextTokenKind.Number) && IsConstant(at, to, before))
        {
            NumberNode constant = Number(at, to, out int end);
            return RestIsHarmless(end, to, constant) ? constant with { Noun = Noun(end, to, before) } : Fail(RefusalReason.Damaged);
        }

        if (_statement[at].Is(TextTokenKind.Number) && Number(at, to, out int rest) is { IsPercent: true } weight && rest < to && !IsEmpty(rest, to))
        {
            // "40% IAD" weighs without a sign.
            ReadNode? weighed = Operand(rest, to, OperatorKind.Multiply);
            return weighed is null ? null : new BinaryNode(OperatorKind.Multiply, weight, weighed);
        }

        if (_statement[at].Key is "bobot" or "faktor" or "konstanta" or "pengali" && OnlyNumber(at, to) is { } named)
            return named;
        return PhraseIn(at, to);
    }

    // "bobot 60 %", "konstanta (100.000 kelahiran hidup)"
    private NumberNode? OnlyNumber(int from, int to)
    {
        NumberNode? only = null;
        for (int i = from; i < to; i++)
        {
            if (!_statement[i].Is(TextTokenKind.Number))
                continue;
            if (only is not null)
                return null;
            only = Number(i, to, out _);
        }

        return only;
    }

    private ReadNode? Group(int open, int to)
    {
        int close = _statement.Pairs[open];
        ReadNode? inner = Range(open + 1, close);
        if (inner is null)
            return null;
        int next = _statement.NextKept(close + 1);
        if (next < to && !OnlyPunctuation(next, to))
        {
            // Words behind a bracket explain it; a second bracket or a number has lost its operator.
            if (_statement.Roles[next] == TokenRole.Group || _statement[next].Is(TextTokenKind.Number))
                return Fail(RefusalReason.Damaged);
            _assumptions.Add(ReadingDiagnostics.TextLeftOut, Covering(next, to), ("text", Text(next, to)));
        }

        return Grouped(inner);
    }

    private static ReadNode Grouped(ReadNode node) => node is BinaryNode binary ? binary with { IsGrouped = true } : node;

    // "7 desa", "12 bulan" and "100" are constants; "100 meter jalan yang …" is a name.
    private bool IsConstant(int at, int to, OperatorKind before)
    {
        int words = 0;
        bool isPercent = at + 1 < to && IsPercentSign(_statement[at + 1]);
        for (int i = at + 1; i < to; i++)
        {
            if (_statement.Roles[i] == TokenRole.Phrase && _statement[i].Is(TextTokenKind.Word))
            {
                if (before != OperatorKind.Multiply && (_statement[i].Key is "yang" or "yg" || QuantityWords.Counts(_statement[i].Key)))
                    return false;
                words++;
            }
        }

        return before == OperatorKind.Multiply || words == 0 || (words <= 3 && !isPercent);
    }

    private NumberNode Number(int at, int to, out int end)
    {
        TextToken token = _statement[at];
        int next = _statement.NextKept(at + 1);
        bool isPercent = next < to && IsPercentSign(_statement[next]);
        end = isPercent ? next + 1 : at + 1;
        TextSpan span = isPercent ? TextSpan.Covering(token.Span, _statement[next].Span) : token.Span;
        return new(span, token.Value, isPercent, token.OtherValue, "");
    }

    private static bool IsPercentSign(TextToken token) => token.Is(TextTokenKind.Percent) || token.Key is "persen" or "prosen";

    private bool RestIsHarmless(int from, int to, NumberNode number)
    {
        for (int i = from; i < to; i++)
        {
            if (_statement.Roles[i] == TokenRole.Dropped)
                continue;
            bool isNumber = _statement[i].Is(TextTokenKind.Number) && !(Factors.IsUsual(number.Value) && i > from && _statement[i - 1].Is(TextTokenKind.Word));
            bool lostBar = Factors.IsUsual(number.Value) && QuantityWords.Counts(_statement[i].Key) && i == _statement.NextKept(from);
            if (isNumber || lostBar || _statement.Roles[i] == TokenRole.Group)
                return false;
        }

        return true;
    }

    private string Noun(int from, int to, OperatorKind before)
    {
        if (from >= to || OnlyPunctuation(from, to))
            return "";
        if (before != OperatorKind.Multiply)
            return Text(from, to);
        _assumptions.Add(ReadingDiagnostics.TextLeftOut, Covering(from, to), ("text", Text(from, to)));
        return "";
    }

    private ReadNode? PhraseIn(int from, int to)
    {
        var tokens = new List<TextToken>(to - from);
        for (int i = from; i < to; i++)
        {
            if (_statement.Roles[i] == TokenRole.Group)
            {
                // "APM (A / B)": the words label the bracket.
                if (_statement[i].Is(TextTokenKind.Open) && tokens.Count > 0)
                {
                    _assumptions.Add(ReadingDiagnostics.LabelLeftOut, Covering(from, i), ("text", Text(from, i)));
                    return Group(i, to);
                }

                return Fail(RefusalReason.Damaged);
            }

            if (_statement.Roles[i] == TokenRole.Phrase)
                tokens.Add(_statement[i]);
        }

        List<TextToken> trimmed = PhraseTrimmer.Trim(tokens);
        // "total-nya", "seluruhnya": of what is left to the reader.
        return trimmed.Count == 0 || (trimmed.Count == 1 && IsPronoun(trimmed[0].Key)) || trimmed.Find(token => token.IsPhrasal).Key is "diisi" ? Fail(RefusalReason.Incomplete) : new PhraseNode(new Phrase(trimmed));
    }

    private static bool IsPronoun(string key) =>
        QuantityWords.Counts(key) || (key.EndsWith("nya", StringComparison.Ordinal) && QuantityWords.Counts(key[..^3].TrimEnd('-'))) || key is "keseluruhannya" or "totalnya";

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

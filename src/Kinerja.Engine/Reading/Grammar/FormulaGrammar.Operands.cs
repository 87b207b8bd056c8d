using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <content>What stands between two operators: a bracket, a number with what it counts, or the phrase of a variable.</content>
internal sealed partial class FormulaGrammar
{
    private ReadNode? Operand(int from, int to, OperatorKind before)
    {
        int power = Find(from, to, kind => kind == OperatorKind.Power);
        if (power >= 0)
            return Power(from, power, to);
        int at = _statement.NextKept(from);
        if (_statement.Roles[at] == TokenRole.Group && _statement[at].Is(TextTokenKind.Open))
            return Group(at, to);
        if (_statement[at].Is(TextTokenKind.Number) && IsConstant(at, to, before))
        {
            NumberNode constant = Number(at, to, out int end);
            return RestIsHarmless(end, to, constant) ? constant with { Noun = Noun(end, to, before) } : Fail(RefusalReason.Damaged);
        }

        if (_statement[at].Is(TextTokenKind.Number) && Number(at, to, out int rest) is var weight
            && (weight.IsPercent || (weight.Value is > 0 and < 1 && to - rest <= 4 && _statement.Has(OperatorKind.Add))) && rest < to && !IsEmpty(rest, to))
        {
            // "40% IAD" weighs without a sign.
            ReadNode? weighed = Operand(rest, to, OperatorKind.Multiply);
            return weighed is null ? null : new BinaryNode(OperatorKind.Multiply, weight, weighed);
        }

        if (_statement[at].Key is "bobot" or "faktor" or "konstanta" or "pengali" && OnlyNumber(at, to) is { } named)
            return named;
        return PhraseIn(at, to);
    }

    private BinaryNode? Power(int from, int power, int to)
    {
        if (IsEmpty(from, power) || IsEmpty(power + 1, to))
        {
            Fail(RefusalReason.Incomplete);
            return null;
        }

        ReadNode? value = Operand(from, power, OperatorKind.None);
        ReadNode? exponent = value is null ? null : Operand(power + 1, to, OperatorKind.None);
        return exponent is null ? null : new BinaryNode(OperatorKind.Power, value!, exponent);
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
        bool isPercent = at + 1 < to && (IsPercentSign(_statement[at + 1]) || (_statement[at].Value is > 0 and < 1 && _statement.Has(OperatorKind.Add)));
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
        return trimmed.Count == 0 || (trimmed.Count == 1 && IsPronoun(trimmed[0].Key))
            || trimmed.Find(token => token.IsPhrasal)?.Key is "diisi" ? Fail(RefusalReason.Incomplete) : new PhraseNode(new Phrase(trimmed));
    }

    private static bool IsPronoun(string key) =>
        QuantityWords.Counts(key) || (key.EndsWith("nya", StringComparison.Ordinal) && QuantityWords.Counts(key[..^3].TrimEnd('-')))
            || key is "keseluruhannya" or "totalnya";
}

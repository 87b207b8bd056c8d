using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <content>Fractions drawn with a bar, whose factor may stand beside the bar or at either end.</content>
internal sealed partial class FormulaGrammar
{
    // Everything before the bar over everything after it; the factor may stand beside the bar or at either end.
    private ReadNode? Fraction(int from, int bar, int to)
    {
        int second = Find(bar + 1, to, kind => kind == OperatorKind.Bar);
        if (second >= 0)
        {
            if (!IsEmpty(bar + 1, second))
                return Fail(RefusalReason.SeveralFormulas);
            _statement.Drop(second, second + 1);
            return Fraction(from, bar, to);
        }

        int below = bar + 1;
        int above = bar;
        NumberNode? factor = FactorFrom(ref below, to) ?? FactorBefore(from, ref above) ?? FactorAtEnd(below, ref to);
        ReadNode? weight = factor is null ? WeightBeside(ref below, to) : null;
        if (weight is not null && !IsEmpty(from, above))
            return Weighted(from, above, below, to, weight);
        if (IsEmpty(from, above) && !IsEmpty(below, to))
            return Halves(below, to, factor);
        if (IsEmpty(below, to) && !IsEmpty(from, above))
            return Halves(from, above, factor);
        if (IsEmpty(from, above))
            return Fail(RefusalReason.Incomplete);

        ReadNode? numerator = Sum(from, above);
        ReadNode? denominator = numerator is null ? null : Sum(below, to);
        return denominator is null ? null : Scaled(numerator!, denominator, factor);
    }

    // "----- x nilai penimbang" over a line that begins with the denominator: the bar is weighed by a quantity.
    private PhraseNode? WeightBeside(ref int from, int to)
    {
        int sign = _statement.NextKept(from);
        if (sign >= to || _statement.Operators[sign] != OperatorKind.Multiply)
            return null;
        int end = sign + 1;
        while (end < to && !(_statement[end].LineBefore && QuantityWords.Counts(_statement[end].Key)) && _statement.Roles[end] == TokenRole.Phrase)
            end++;
        if (end == to || _statement.Roles[end] != TokenRole.Phrase || Operand(sign + 1, end, OperatorKind.None) is not PhraseNode weight)
            return null;
        from = end;
        return weight;
    }

    private BinaryNode? Weighted(int from, int above, int below, int to, ReadNode weight)
    {
        ReadNode? numerator = Sum(from, above);
        ReadNode? denominator = numerator is null ? null : Sum(below, to);
        return denominator is null ? null : new BinaryNode(OperatorKind.Multiply, Scaled(numerator!, denominator, null), weight);
    }

    private static ReadNode Scaled(ReadNode numerator, ReadNode denominator, NumberNode? factor)
    {
        ReadNode fraction = new BinaryNode(OperatorKind.Divide, Grouped(numerator), Grouped(denominator));
        return factor is null ? fraction : new BinaryNode(OperatorKind.Multiply, fraction, factor);
    }

    // The bar stands before or after both parts; the second word that counts begins the second part.
    private ReadNode? Halves(int from, int to, NumberNode? factor)
    {
        int first = _statement.NextKept(from);
        int split = -1;
        for (int i = first + 1; i < to; i++)
        {
            if (_statement.Roles[i] is TokenRole.Operator or TokenRole.Group)
                return Fail(RefusalReason.Damaged);
            if (_statement.Roles[i] != TokenRole.Phrase || !IsHead(_statement[i]) || (i > 0 && IsHead(_statement[i - 1])) || Binds(_statement[i - 1]))
                continue;
            if (split >= 0)
                return Fail(RefusalReason.Damaged);
            split = i;
        }

        if (split < 0 || !IsHead(_statement[first]))
            return Fail(RefusalReason.Incomplete);
        ReadNode? numerator = Operand(from, split, OperatorKind.None);
        ReadNode? denominator = Operand(split, to, OperatorKind.None);
        if (numerator is null || denominator is null)
            return null;
        _assumptions.Add(ReadingDiagnostics.MisplacedBar, _statement.Span);
        return Scaled(numerator, denominator, factor);
    }

    private static bool IsHead(TextToken token) => token.Is(TextTokenKind.Word) && QuantityWords.Counts(token.Key)
        && token.Key is not ("semua" or "seluruh" or "banyak");

    private static bool Binds(TextToken token) => token.Key is "dari" or "terhadap" or "dengan" or "dan" or "atas" or "dalam" or "sesuai" or "per" or "yang" or "pada";

    private NumberNode? FactorFrom(ref int from, int to)
    {
        int sign = _statement.NextKept(from);
        if (sign >= to || _statement.Operators[sign] != OperatorKind.Multiply)
            return null;
        int number = _statement.NextKept(sign + 1);
        if (number >= to || !_statement[number].Is(TextTokenKind.Number))
            return null;
        NumberNode factor = Number(number, to, out int end);
        from = end;
        return factor;
    }

    private NumberNode? FactorBefore(int from, ref int to)
    {
        int last = _statement.PreviousKept(to);
        int number = last >= from && IsPercentSign(_statement[last]) ? _statement.PreviousKept(last) : last;
        int sign = number >= from && _statement[number].Is(TextTokenKind.Number) ? _statement.PreviousKept(number) : -1;
        if (sign < from || _statement.Operators[sign] != OperatorKind.Multiply)
            return null;
        NumberNode factor = Number(number, to, out _);
        to = sign;
        return factor;
    }

    private NumberNode? FactorAtEnd(int from, ref int to)
    {
        int sign = -1;
        for (int at = Find(from, to, IsProduct); at >= 0; at = Find(at + 1, to, IsProduct))
            sign = at;
        int number = sign < 0 ? to : _statement.NextKept(sign + 1);
        if (number >= to || !_statement[number].Is(TextTokenKind.Number) || !Factors.IsUsual(_statement[number].Value))
            return null;
        NumberNode factor = Number(number, to, out _);
        to = sign;
        return factor;

        static bool IsProduct(OperatorKind kind) => kind == OperatorKind.Multiply;
    }
}

using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring.Values;

/// <summary>Takes the text of a number or a range apart: words before it, a bound, one or two amounts, a unit, remarks behind it.</summary>
internal sealed class ValueGrammar
{
    private readonly TokenReader _read;
    private readonly AmountGrammar _amounts;
    private readonly ValueDraft _draft = new();

    private ValueGrammar(string text, List<ValueToken> tokens, ValueReadingContext context)
    {
        _read = new(text, tokens);
        _amounts = new(_read, context.Unit);
    }

    public static ValueDraft Parse(string text, List<ValueToken> tokens, ValueReadingContext context)
    {
        var grammar = new ValueGrammar(text, tokens, context);
        grammar.Run();
        return grammar._draft;
    }

    private void Run()
    {
        if (Dates.Refusal(_read) is { } date)
        {
            _draft.Refusal = date;
            return;
        }

        TakeLead();
        bool isBetween = _read.Current is { Kind: ValueTokenKind.Word, Key: "antara" or "between" } && _read.Take(ValueTokenKind.Word);
        int start = _read.At;
        TakeBound();
        bool isRough = _read.Take(ValueTokenKind.About) || _read.Take(ValueTokenKind.PlusMinus) || _read.TakePhrase(ValueWords.Roughly, out _);
        if (_amounts.Take() is not { } first)
        {
            Refuse();
            return;
        }

        _draft.Number = _read.SpanFrom(start);
        TextSpan? unit = TakeUnit();
        Amount? second = TakeSecond(isBetween, out bool isAround);
        if (second is not null)
            _draft.Number = _read.SpanFrom(start);
        TextSpan? secondUnit = second is null ? null : TakeUnit();
        TakeBoundBehind();
        if (_amounts.Refusal is null)
            first = TakeRemarks(first);
        _draft.Unit = secondUnit ?? unit ?? _amounts.Currency ?? _draft.Unit;
        if (_amounts.Refusal is not null || !_read.IsAtEnd)
            Refuse();
        else if (unit is { } one && secondUnit is { } other && NameKey.Of(_read.TextOf(one)) != NameKey.Of(_read.TextOf(other)))
            _draft.Refusal = (Refusals.SeveralNumbers, _draft.Number);
        else if (second is { } to)
            AddRange(first, to, isAround);
        else
            AddNumber(first, isRough);
    }

    // "Level 3", "Target: 80", "= 5".
    private void TakeLead()
    {
        while (true)
        {
            int at = _read.At;
            if (_read.Take(ValueTokenKind.Colon) || _read.Take(ValueTokenKind.Equals) || _read.TakeWord(ValueWords.Fillers))
                continue;
            if (_read.Current.Is(ValueTokenKind.Word) && Formulas.Units.NounLexicon.IsScore(_read.Current.Key))
            {
                _read.At++;
                _draft.Unit = _read.SpanFrom(at);
                continue;
            }

            return;
        }
    }

    private void TakeBound()
    {
        _amounts.TakeCurrency();
        if (_read.Current.Is(ValueTokenKind.Comparison))
        {
            _draft.Bound = _read.Current.Bound;
            _read.At++;
        }
        else if (_read.TakePhrase(ValueWords.BoundsBefore, out ValueBound bound))
            _draft.Bound = bound;
    }

    private Amount? TakeSecond(bool isBetween, out bool isAround)
    {
        int at = _read.At;
        isAround = _read.Take(ValueTokenKind.PlusMinus);
        bool isSeparated = isAround || _read.Take(ValueTokenKind.Dash) || _read.Take(ValueTokenKind.Dots) || _read.Take(ValueTokenKind.About)
            || _read.TakePhrase(ValueWords.Through, out _)
            || (isBetween && _read.Current is { Kind: ValueTokenKind.Word, Key: "dan" or "and" } && _read.Take(ValueTokenKind.Word));
        if (isSeparated && _amounts.Take() is { } second)
            return second;
        _read.At = at;
        return null;
    }

    private void TakeBoundBehind()
    {
        int at = _read.At;
        if (_draft.Bound != ValueBound.None)
            return;
        if (_read.TakePhrase(ValueWords.BoundsBehind, out ValueBound bound) || _read.Take(ValueTokenKind.Plus))
            (_draft.Bound, _draft.Number) = (bound == ValueBound.None ? ValueBound.AtLeast : bound, TextSpan.Covering(_draft.Number, _read.SpanFrom(at)));
    }

    // The words behind a number. They stop where the meaning of the number changes: at "dari", "ke atas", "s.d. 90".
    private TextSpan? TakeUnit()
    {
        int start = _read.At;
        _read.Take(ValueTokenKind.Percent);
        while (IsUnitPart(_read.At == start))
            _read.At++;
        return _read.At == start ? null : _read.SpanFrom(start);
    }

    private bool IsUnitPart(bool isFirst)
    {
        ValueToken token = _read.Current;
        if (_read.IsAtEnd || (token.Is(ValueTokenKind.Slash) && _read.Peek(1).Is(ValueTokenKind.Word)))
            return !_read.IsAtEnd;
        if (!token.Is(ValueTokenKind.Word) || ValueWords.NoUnits.Contains(token.Key) || (isFirst && ValueWords.Joints.Contains(token.Key)))
            return false;
        if (SpelledNumber.IsNumberWord(token.Key) || !IsPlainUnit(token))
            return false;
        int through = _read.LengthOfPhrase(ValueWords.Through, 0, out _);
        return _read.LengthOfPhrase(ValueWords.BoundsBehind, 0, out _) == 0 && (through == 0 || !_read.Peek(through).Is(ValueTokenKind.Number));
    }

    // "m2" is a unit and "e3" an exponent; a single letter right behind a digit mostly belongs to a code such as 12A.
    private static bool IsPlainUnit(ValueToken word)
    {
        bool isLetters = word.Key.All(c => !char.IsDigit(c)) || (word.Key.Length <= 4 && word.Key[^1] is '2' or '3' && word.Key[0] != 'e' && word.Key[..^1].All(char.IsLetter));
        return isLetters && (word.Space || word.Key.Length > 1 || ValueWords.UnitLetters.Contains(word.Key));
    }

    // "(baik)" behind a value is a remark, and "(seratus persen)" the value again; one with digits in it leaves open which number counts.
    private Amount TakeRemarks(Amount first)
    {
        while (_read.Current.Is(ValueTokenKind.Open))
        {
            int start = _read.At;
            _read.At++;
            bool isRepeated = SpelledNumber.Read(_read.Words(), out decimal said) > 0;
            while (!_read.IsAtEnd && !_read.Current.Is(ValueTokenKind.Close) && !_read.Current.Is(ValueTokenKind.Number))
                _read.At++;
            bool agrees = !isRepeated || first.Readings.Any(reading => reading.Number == said);
            if (!_read.Take(ValueTokenKind.Close) || !agrees)
            {
                _read.At = start;
                return first;
            }

            if (isRepeated)
                first = first.Only((_, number) => number == said);
            else
                _draft.LeftOut.Add(_read.SpanFrom(start));
        }

        while (_read.Current.Is(ValueTokenKind.Other) && _read.Current.Key is "." or ";" or ",")
            _read.At++;
        return first;
    }

    private void AddRange(Amount first, Amount second, bool isAround)
    {
        if (_draft.Bound != ValueBound.None)
        {
            _draft.Refusal = (Refusals.BoundOfRange, _draft.Number);
            return;
        }

        foreach ((NumberConvention under, decimal from, decimal to) in first.With(second))
        {
            if (!isAround)
                _draft.Candidates.Add((under, new RangeValue(from, to)));
            else if (((Rational)from - to).TryToDecimal(out decimal low) && ((Rational)from + to).TryToDecimal(out decimal high))
                _draft.Candidates.Add((under, new RangeValue(low, high)));
        }

        if (_draft.Candidates.TrueForAll(candidate => candidate.Value is RangeValue { Low: var low, High: var high } && low > high))
            _draft.Assumption = new("Rentangnya terbalik.", "The range reads backwards.");
    }

    private void AddNumber(Amount amount, bool isRough)
    {
        foreach ((NumberConvention under, decimal number) in amount.Readings)
            _draft.Candidates.Add((under, new NumberValue(number)));
        if (isRough)
            _draft.Assumption = new("Batas penyimpangannya tidak disebut.", "How far off it may be is not stated.");
    }

    private void Refuse() => _draft.Refusal = _amounts.Refusal ?? (ReasonOf(_read), _read.Rest);

    // Something stands where nothing should: what it is tells what is wrong.
    private static LocalizedText ReasonOf(TokenReader read)
    {
        if (read.Any(token => token.Is(ValueTokenKind.ForeignDigits)))
            return Refusals.ForeignDigits;
        if (read.Any(token => token.Is(ValueTokenKind.MalformedNumber)))
            return Refusals.Malformed;
        ValueToken token = read.Current;
        if (read.At > 0 && token.Is(ValueTokenKind.Open))
            return read.Any(other => other.Span.Start > token.Span.Start && (other.Is(ValueTokenKind.Number) || SpelledNumber.IsNumberWord(other.Key))) ? Refusals.SeveralNumbers : Refusals.Words;
        if ((token.Is(ValueTokenKind.Slash) || token.Is(ValueTokenKind.Colon) || token.Key is "dari" or "of") && read.At > 0 && read.Peek(1).Is(ValueTokenKind.Number))
            return Refusals.Fraction;
        bool isSecond = read.At > 0 && (token.Is(ValueTokenKind.Number) || read.Peek(1).Is(ValueTokenKind.Number) || SpelledNumber.IsNumberWord(token.Key));
        return isSecond ? Refusals.SeveralNumbers : Refusals.Words;
    }
}

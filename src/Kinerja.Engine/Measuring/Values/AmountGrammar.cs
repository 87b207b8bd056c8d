using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring.Values;

/// <summary>Reads one amount: sign, currency, digits or number words, magnitude, and the same number in words behind it.</summary>
internal sealed class AmountGrammar(TokenReader read, MeasurementUnit unit)
{
    private const int MostCents = 2;

    /// <summary>Why an amount could not be read, and where.</summary>
    public (LocalizedText Reason, TextSpan Span)? Refusal { get; private set; }

    /// <summary>Where a currency stands before the amount.</summary>
    public TextSpan? Currency { get; private set; }

    public void TakeCurrency()
    {
        int at = read.At;
        if (read.TakeWord(ValueWords.Currencies))
            Currency = read.SpanFrom(at);
    }

    /// <summary>Takes an amount; null when none stands here, or none that a decimal could hold, and then it takes nothing.</summary>
    public Amount? Take()
    {
        int start = read.At;
        TakeCurrency();
        Sign sign = TakeSign();
        TakeCurrency();
        Amount? amount = TakeDigits(start) ?? TakeWords();
        if (amount is { } number && Confirmed(number) is { } digits && Scaled(digits, start) is { } scaled)
            amount = Signed(Confirmed(scaled), sign);
        if (amount is null || Refusal is not null)
        {
            read.At = start;
            return null;
        }

        return amount;
    }

    // "-5" is below zero; "- 5" may also be an item of a list.
    private Sign TakeSign()
    {
        if (read.TakeWord(ValueWords.Minus))
            return Sign.Minus;
        if (read.Take(ValueTokenKind.Plus))
            return Sign.None;
        if (!read.Take(ValueTokenKind.Dash))
            return Sign.None;
        return read.Current.Space ? Sign.Unsure : Sign.Minus;
    }

    private Amount? TakeDigits(int start)
    {
        ValueToken token = read.Current;
        if (!read.Take(ValueTokenKind.Number))
            return null;
        if (token.Number.Indonesian is not { } indonesian || token.Number.English is not { } english)
        {
            Refusal ??= (Refusals.TooManyDigits, read.SpanFrom(start));
            return null;
        }

        if (IsExponent(read.Current))
        {
            read.At++;
            Refusal ??= (Refusals.Exponent, read.SpanFrom(start));
            return null;
        }

        Amount amount = indonesian == english ? Amount.Of(indonesian) : new([(NumberConvention.Indonesian, indonesian), (NumberConvention.English, english)]);
        // Rupiah have no third decimal.
        bool isMoney = read.Take(ValueTokenKind.NoCents) || (Currency is not null && !HasMagnitude(read.Current));
        return isMoney ? amount.Only((_, number) => number.Scale <= MostCents) : amount;
    }

    private bool IsExponent(ValueToken next) => next is { Kind: ValueTokenKind.Word, Space: false } && next.Key[0] == 'e'
        && (next.Key.Length == 1 ? read.Peek(1).Is(ValueTokenKind.Plus) || read.Peek(1).Is(ValueTokenKind.Dash) : next.Key[1..].All(char.IsAsciiDigit));

    private Amount? TakeWords()
    {
        int length = SpelledNumber.Read(read.Words(), out decimal value);
        read.At += length;
        return length > 0 ? Amount.Of(value) : null;
    }

    private static bool HasMagnitude(ValueToken token) => token.Is(ValueTokenKind.Word) && ValueWords.Magnitudes.ContainsKey(token.Key);

    // Of an indicator in "juta rupiah", 1,5 juta is 1.5.
    private Amount? Scaled(Amount amount, int start)
    {
        Rational factor = Rational.One;
        int at = read.At;
        while (HasMagnitude(read.Current) && read.At < at + 2)
        {
            factor *= ValueWords.Magnitudes[read.Current.Key];
            read.At++;
        }

        Amount? scaled = amount;
        if (read.At > at)
            scaled = amount.Times(factor / OfUnit());
        else if (read.Current.Is(ValueTokenKind.Word) && ValueWords.Letters.TryGetValue(read.TextOf(read.Current.Span).TrimEnd('.'), out decimal[]? factors))
        {
            read.At++;
            scaled = amount.Times([.. factors.Where(number => number != 1 || Currency is null).Select(number => (Rational)number)]);
        }

        if (scaled is null)
            Refusal ??= (Refusals.TooManyDigits, read.SpanFrom(start));
        return scaled;
    }

    private Rational OfUnit()
    {
        string[] words = NameKey.Of(unit.Text).Split(' ', 2);
        return ValueWords.Magnitudes.TryGetValue(words[0], out decimal factor) ? factor : Rational.One;
    }

    private static Amount? Signed(Amount? amount, Sign sign) => sign switch
    {
        Sign.Minus => amount?.Times(-1m),
        Sign.Unsure => amount?.Times(1m, -1m),
        _ => amount,
    };

    // "2 (dua)": the words confirm the digits, and decide what their marks mean.
    private Amount? Confirmed(Amount amount)
    {
        int start = read.At;
        if (!read.Take(ValueTokenKind.Open))
            return amount;
        int length = SpelledNumber.Read(read.Words(), out decimal said);
        read.At += length;
        if (length == 0 || !read.Take(ValueTokenKind.Close))
        {
            read.At = start;
            return amount;
        }

        Amount confirmed = amount.Only((_, number) => number == said);
        if (confirmed.IsOne(out decimal one) && one == said)
            return confirmed;
        Refusal ??= (Refusals.SeveralNumbers, read.SpanFrom(start));
        return null;
    }

    private enum Sign
    {
        None,
        Minus,
        Unsure,
    }
}

using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Measuring.Values;

/// <summary>Reads the text of one target or realisation.</summary>
/// <remarks>Never throws for a text. Linear in its length; a longer one than <see cref="Longest"/> is not looked at.</remarks>
internal static class ValueReader
{
    private const int Longest = 300;

    public static ValueReading Read(string text, ValueReadingContext context)
    {
        if (text.Length > Longest)
            return Refused(text, Refusals.TooLong, new(Longest, text.Length - Longest));
        if (RungReader.OfScale(text, context.Scale) is var (rung, leftOut))
            return Typed(text, new RungValue(rung) { Text = text }, leftOut is { } remark ? [LeftOut(text, remark)] : []);
        List<ValueToken> tokens = ValueLexer.Tokens(text);
        string words = NameKey.Of(text.Trim().TrimEnd('.'));
        if (IsNotReported(tokens, words))
            return new() { Text = text, Outcome = ValueOutcome.NotReported };
        ValueDraft draft = ValueGrammar.Parse(text, tokens, context);
        if (draft.Refusal is { } refusal)
            return WithoutNumber(text, words, context.Scale) ?? Refused(text, refusal.Reason, refusal.Span);
        return ValueDecision.Of(text, draft, context);
    }

    public static Diagnostic At(string text, TextSpan span, DiagnosticDescriptor kind, params DiagnosticArgument[] arguments) =>
        new(kind, DiagnosticLocation.InFormula(text, span), arguments);

    public static Diagnostic LeftOut(string text, TextSpan span) =>
        At(text, span, ValueDiagnostics.LeftOut, ("text", text.Substring(span.Start, span.Length)));

    private static bool IsNotReported(List<ValueToken> tokens, string words) =>
        tokens.TrueForAll(token => token.Kind is ValueTokenKind.Dash or ValueTokenKind.Dots or ValueTokenKind.Percent || token.Key is "?" or ".")
        || ValueWords.NotReported.Contains(words);

    private static ValueReading? WithoutNumber(string text, string words, Scale? scale)
    {
        bool isYes = ValueWords.Yes.Contains(words);
        if (isYes || ValueWords.No.Contains(words))
        {
            if (scale is { Minimum: 0, Maximum: 1, Rungs.Count: 0 })
                return Assumed(text, new NumberValue(isYes ? 1 : 0) { Text = text }, new("Skala 0 sampai 1 dibaca sebagai tidak dan ya.", "The scale from 0 to 1 is read as no and yes."));
            if (!ValueWords.Nothing.Contains(words))
                return Refused(text, Refusals.YesNo, new(0, text.Length));
        }

        if (ValueWords.Nothing.Contains(words))
            return Refused(text, Refusals.Nothing, new(0, text.Length));
        return scale is not { Rungs.Count: > 0 } && RungReader.WellKnown(text) is var (rung, leftOut)
            ? Assumed(text, new RungValue(rung) { Text = text }, new("Skala predikatnya tidak dinyatakan.", "The scale of the rung is not stated."), leftOut)
            : null;
    }

    private static ValueReading Assumed(string text, IndicatorValue value, LocalizedText reason, TextSpan? leftOut = null)
    {
        Diagnostic assumed = At(text, new(0, text.Length), ValueDiagnostics.Assumed, ("text", text), ("value", AchievementWords.Value(value)), ("reason", reason));
        return Typed(text, value, leftOut is { } remark ? [assumed, LeftOut(text, remark)] : [assumed]);
    }

    private static ValueReading Typed(string text, IndicatorValue value, ValueList<Diagnostic> findings) =>
        new() { Text = text, Outcome = ValueOutcome.Value, Value = value, Diagnostics = findings };

    private static ValueReading Refused(string text, LocalizedText reason, TextSpan span) => new()
    {
        Text = text,
        Outcome = ValueOutcome.NotUnderstood,
        Value = new TextValue { Text = text },
        Diagnostics = [At(text, span, ValueDiagnostics.NotUnderstood, ("text", text), ("reason", reason))],
    };
}

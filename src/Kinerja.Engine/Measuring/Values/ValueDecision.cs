using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Measuring.Values;

/// <summary>Decides with the context what a text means, and says what the context does not agree with.</summary>
internal static class ValueDecision
{
    // Plans run from 2000 to 2045, the end of the long-term plan of the nation.
    private const decimal FirstYear = 2000;
    private const decimal LastYear = 2045;

    public static ValueReading Of(string text, ValueDraft draft, ValueReadingContext context)
    {
        string unit = draft.Unit is { } span ? text.Substring(span.Start, span.Length) : "";
        IndicatorValue[] possible = [.. Possible(draft, context).Select(value => value with { Text = text })];
        var reading = new ValueReading { Text = text, Outcome = ValueOutcome.Value, Bound = draft.Bound, Unit = unit };
        if (possible.Length == 1)
            return reading with { Value = possible[0], Diagnostics = [.. Findings(text, draft, unit, possible[0], context).OrderBy(finding => finding.Location.Span!.Value.Start)] };
        Diagnostic ambiguous = ValueReader.At(text, draft.Number, ValueDiagnostics.Ambiguous, ("text", text.Substring(draft.Number.Start, draft.Number.Length)), ("readings", Listed(possible)));
        return reading with { Outcome = ValueOutcome.Ambiguous, Value = new TextValue { Text = text }, Alternatives = [.. possible], Diagnostics = [ambiguous] };
    }

    // The convention decides first, then the scale; what neither decides stays open.
    private static List<IndicatorValue> Possible(ValueDraft draft, ValueReadingContext context)
    {
        List<IndicatorValue> possible =
        [
            .. draft.Candidates
                .Where(candidate => context.Convention == NumberConvention.NotStated || candidate.Under == NumberConvention.NotStated || candidate.Under == context.Convention)
                .Select(candidate => candidate.Value)
                .Distinct(),
        ];
        List<IndicatorValue> held = context.Scale is { } scale && possible.Count > 1 ? possible.FindAll(scale.Holds) : [];
        return held.Count > 0 ? held : possible;
    }

    private static IEnumerable<Diagnostic> Findings(string text, ValueDraft draft, string unit, IndicatorValue value, ValueReadingContext context)
    {
        string number = text.Substring(draft.Number.Start, draft.Number.Length);
        if (draft.Assumption is { } reason)
            yield return ValueReader.At(text, draft.Number, ValueDiagnostics.Assumed, ("text", number), ("value", AchievementWords.Value(value)), ("reason", reason));
        bool isBackwards = (draft.Bound, context.Polarity) is (ValueBound.AtLeast or ValueBound.Above, Polarity.Minimize) or (ValueBound.AtMost or ValueBound.Below, Polarity.Maximize);
        if (isBackwards)
            yield return ValueReader.At(text, draft.Number, ValueDiagnostics.AgainstPolarity, ("text", number), ("bound", BoundWords(draft.Bound)), ("polarity", PolarityWords(context.Polarity)));
        if (draft.Bound is ValueBound.Above or ValueBound.Below)
            yield return ValueReader.At(text, draft.Number, ValueDiagnostics.StrictBound, ("text", number), ("number", AchievementWords.Value(value)));
        if (draft.Unit is { } span && IsOther(unit, context.Unit))
            yield return ValueReader.At(text, span, ValueDiagnostics.OtherUnit, ("found", unit), ("expected", context.Unit.Text));
        foreach (TextSpan remark in draft.LeftOut)
            yield return ValueReader.LeftOut(text, remark);
        if (context.Scale is { } scale && !scale.Holds(value))
            yield return ValueReader.At(text, draft.Number, ValueDiagnostics.OutsideScale, ("value", AchievementWords.Value(value)));
        if (unit.Length == 0 && draft.Bound == ValueBound.None && LooksLikeYear(value, number))
            yield return ValueReader.At(text, draft.Number, ValueDiagnostics.LooksLikeYear, ("text", number));
    }

    private static bool LooksLikeYear(IndicatorValue value, string text) => value switch
    {
        NumberValue { Number: var number } => IsYear(number, text),
        RangeValue { Low: var low, High: var high } => IsYear(low, text) && IsYear(high, text),
        _ => false,
    };

    // "2 rb" and "2.021" are no way to write a year.
    private static bool IsYear(decimal number, string text) => number is >= FirstYear and <= LastYear && text.Contains(number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // Only what is certainly another thing: a percentage and a count, or nouns that have nothing in common.
    private static bool IsOther(string found, MeasurementUnit expected)
    {
        (Dimension one, Dimension other) = (UnitReading.Read(new MeasurementUnit(found)), UnitReading.Read(expected));
        if (one.Kind == QuantityKind.Unknown || other.Kind == QuantityKind.Unknown || one.Kind == QuantityKind.Score || other.Kind == QuantityKind.Score)
            return false;
        if (one.Kind != other.Kind)
            return one.Kind == QuantityKind.Share || other.Kind == QuantityKind.Share;
        return one.Kind == QuantityKind.Count && Noun.Relate(one.Of, other.Of) is NounRelation.Unlike or NounRelation.Opposite;
    }

    private static LocalizedText Listed(IndicatorValue[] values) => new(
        string.Join(" atau ", values.Select(value => AchievementWords.Value(value).Indonesian)),
        string.Join(" or ", values.Select(value => AchievementWords.Value(value).English)));

    private static LocalizedText BoundWords(ValueBound bound) =>
        bound is ValueBound.AtLeast or ValueBound.Above ? new("bawah", "from below") : new("atas", "from above");

    private static LocalizedText PolarityWords(Polarity polarity) =>
        polarity == Polarity.Maximize ? new("lebih tinggi lebih baik", "more is better") : new("lebih rendah lebih baik", "less is better");
}

using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>Computes one achievement by a named variant: the method, the curve, the bounds, then one rounding.</summary>
/// <remarks>Exact until the rounding. Holds one question; made for each.</remarks>
internal sealed class AchievementCalculator(AchievementVariant variant, Scale? scale)
{
    private static readonly Rational s_hundred = 100m;

    private readonly List<LocalizedText> _steps = [];
    private Diagnostic? _failure;
    private (Rational? Target, Rational? Realization) _exact;

    /// <summary>Computes it.</summary>
    /// <param name="target">The target; null when there is none.</param>
    /// <param name="realization">The realisation; null when it was not reported.</param>
    /// <param name="exact">What these two are exactly, where they are consolidated numbers that no decimal holds, such as 250/3.</param>
    public Achievement Compute(IndicatorValue? target, IndicatorValue? realization, (Rational? Target, Rational? Realization) exact = default)
    {
        _exact = exact;
        var answer = new Achievement { Variant = variant, Status = AchievementStatus.NoTarget, Target = target, Realization = realization };
        if (target is null)
            return answer;
        if (realization is null)
            return variant.WhenMissing is { } fixedValue ? Finished(answer, AchievementWords.Missing(fixedValue), fixedValue) : answer with { Status = AchievementStatus.NoRealization };
        if (Percentage(target, realization) is not { } percentage)
            return answer with { Status = AchievementStatus.Undefined, Failure = _failure };
        return variant.WhenBestReached is { } best && IsBestAndReached(target, realization)
            ? Finished(answer, AchievementWords.BestReached(best), best)
            : Finished(answer, null, OnCurve(percentage));
    }

    private Achievement Finished(Achievement answer, LocalizedText? reason, Rational raw)
    {
        if (reason is { } said)
            _steps.Add(said);
        Rational bounded = Bounded(raw);
        if (!(variant.Decimals is { } decimals ? bounded.TryToDecimal(decimals, out decimal value) : bounded.TryToDecimal(out value)))
            return answer with { Status = AchievementStatus.Undefined, Failure = Because(FormulaDiagnostics.OutOfRange) };
        if (variant.Decimals is { } places && bounded != value)
            _steps.Add(AchievementWords.Rounded(value, places));
        _steps.Add(AchievementWords.Source(variant));
        return answer with { Status = AchievementStatus.Value, Raw = raw, Bounded = bounded, Value = value, Steps = [.. _steps] };
    }

    private Rational? Percentage(IndicatorValue target, IndicatorValue realization) => variant.Method switch
    {
        AchievementMethod.Rank => OfRungs(target, realization),
        AchievementMethod.Reached => WhetherReached(target, realization),
        AchievementMethod.Range or AchievementMethod.RangeMirror => EndsOf(target) is var (low, high) && NumberOf(realization) is { } actual ? AgainstRange(low, high, actual) : null,
        _ => NumberOfTarget(target) is { } goal && NumberOf(realization) is { } actual ? AgainstNumber(goal, actual) : null,
    };

    private Rational? AgainstNumber(Rational target, Rational actual)
    {
        if (target.IsZero && variant.Method != AchievementMethod.Inverse)
            return AgainstZero(actual);
        if (target.Sign < 0 && !(variant.MirrorsBelowZero && variant.Method == AchievementMethod.Ratio))
            return Fail(AchievementDiagnostics.BelowZero, ("what", AchievementWords.Target), ("number", AchievementWords.Number(target)));
        return variant.Method switch
        {
            AchievementMethod.Ratio => target.Sign < 0 ? Mirror(target, actual) : Ratio(target, actual),
            AchievementMethod.Mirror => Mirror(target, actual),
            AchievementMethod.Inverse => Inverse(target, actual),
            _ => Closeness(target, actual),
        };
    }

    private Rational? AgainstRange(Rational low, Rational high, Rational actual)
    {
        if (low > high)
            (low, high) = (high, low);
        if (actual >= low && actual <= high)
        {
            _steps.Add(AchievementWords.Inside(low, high, actual));
            return s_hundred;
        }

        Rational end = actual < low ? low : high;
        if (end.IsZero)
            return AgainstZero(actual);
        if (end.Sign < 0)
            return Fail(AchievementDiagnostics.BelowZero, ("what", AchievementWords.Target), ("number", AchievementWords.Number(end)));
        return variant.Method == AchievementMethod.Range ? Ratio(end, actual) : Mirror(end, actual);
    }

    private Rational Ratio(Rational target, Rational actual) => Told(actual / target * s_hundred, p => AchievementWords.Ratio(target, actual, p));

    private Rational Mirror(Rational target, Rational actual) =>
        Told((2m * target - actual) / target * s_hundred, p => AchievementWords.Mirror(target, actual, p));

    private Rational? Inverse(Rational target, Rational actual)
    {
        if (actual.Sign < 0)
            return Fail(AchievementDiagnostics.BelowZero, ("what", AchievementWords.Realization), ("number", AchievementWords.Number(actual)));
        if (!actual.IsZero)
            return Told(target / actual * s_hundred, p => AchievementWords.Ratio(actual, target, p));
        if (variant.WhenRealizationZero is not { } stated)
            return Fail(AchievementDiagnostics.ZeroRealization);
        return Told(stated, AchievementWords.ZeroRealization);
    }

    private Rational Closeness(Rational target, Rational actual)
    {
        Rational ratio = Ratio(target, actual);
        return actual <= target ? ratio : Told(200m - ratio, p => AchievementWords.Above(ratio, p));
    }

    private Rational? AgainstZero(Rational actual)
    {
        switch (variant.WhenTargetZero)
        {
            case ZeroTarget.Fixed:
                return Told(actual.IsZero ? variant.ZeroTargetReached : variant.ZeroTargetMissed, AchievementWords.ZeroTarget);
            case ZeroTarget.FromWorst when scale?.Maximum is { } worst && worst > 0:
                return Told(((Rational)worst - actual) / worst * s_hundred, p => AchievementWords.FromWorst(worst, actual, p));
            case ZeroTarget.FromWorst:
                return Fail(AchievementDiagnostics.NoWorst);
            default:
                return Fail(AchievementDiagnostics.ZeroTarget);
        }
    }

    private Rational? OfRungs(IndicatorValue target, IndicatorValue realization)
    {
        if (RankOf(target, AchievementWords.Target) is not { } goal || RankOf(realization, AchievementWords.Realization) is not { } actual)
            return null;
        return Told(Rational.Of(actual) / Rational.Of(goal) * s_hundred, p => AchievementWords.Rank(target, goal, realization, actual, p));
    }

    private Rational? WhetherReached(IndicatorValue target, IndicatorValue realization)
    {
        bool reached;
        if (target is RungValue || realization is RungValue)
        {
            if (RankOf(target, AchievementWords.Target) is not { } goal || RankOf(realization, AchievementWords.Realization) is not { } actual)
                return null;
            reached = actual >= goal;
        }
        else if (NumberOfTarget(target) is { } goal && NumberOf(realization) is { } actual)
            reached = actual >= goal;
        else
            return null;
        _steps.Add(AchievementWords.Reached(target, realization, reached));
        return reached ? s_hundred : Rational.Zero;
    }

    private int? RankOf(IndicatorValue value, LocalizedText what)
    {
        if (value is not RungValue { Rung: var rung })
        {
            Wrong(AchievementWords.ARung, what, value);
            return null;
        }

        int place = scale?.RankOf(rung) ?? 0;
        if (place > 0)
            return place;
        Fail(AchievementDiagnostics.UnknownRung, ("rung", rung));
        return null;
    }

    // The curve goes on in a straight line beyond its first and last point.
    private Rational OnCurve(Rational percentage)
    {
        ValueList<CurvePoint> curve = variant.Curve;
        if (curve.Count < 2)
            return percentage;
        int end = 1;
        while (end < curve.Count - 1 && percentage > curve[end].From)
            end++;
        (CurvePoint from, CurvePoint to) = (curve[end - 1], curve[end]);
        Rational slope = ((Rational)to.To - from.To) / ((Rational)to.From - from.From);
        return Told(from.To + (percentage - from.From) * slope, p => AchievementWords.Curve(percentage, p));
    }

    private Rational Bounded(Rational raw)
    {
        if (variant.Floor is { } floor && raw < floor)
            return Told(floor, p => AchievementWords.Floor(raw, p));
        return variant.Cap is { } cap && raw > cap ? Told(cap, p => AchievementWords.Cap(raw, p)) : raw;
    }

    private bool IsBestAndReached(IndicatorValue target, IndicatorValue realization) => (target, realization) switch
    {
        (NumberValue goal, NumberValue actual) => goal.Number == (variant.Method is AchievementMethod.Mirror or AchievementMethod.Inverse ? scale?.Minimum : scale?.Maximum)
            && goal.Number == actual.Number,
        (RungValue goal, RungValue actual) => scale is { Rungs.Count: > 0 } && scale.RankOf(goal.Rung) == scale.Rungs.Count && scale.RankOf(actual.Rung) == scale.Rungs.Count,
        _ => false,
    };

    private Rational? NumberOf(IndicatorValue value) =>
        value is NumberValue number ? _exact.Realization ?? number.Number : Wrong(AchievementWords.ANumber, AchievementWords.Realization, value);

    // A range whose ends are one number is that number.
    private Rational? NumberOfTarget(IndicatorValue value) => value switch
    {
        NumberValue number => _exact.Target ?? number.Number,
        RangeValue range when range.Low == range.High => range.Low,
        _ => Wrong(AchievementWords.ANumber, AchievementWords.Target, value),
    };

    private (Rational Low, Rational High)? EndsOf(IndicatorValue value)
    {
        if (value is RangeValue range)
            return (range.Low, range.High);
        return NumberOfTarget(value) is { } number ? (number, number) : null;
    }

    private Rational? Wrong(LocalizedText expected, LocalizedText what, IndicatorValue value)
    {
        Fail(AchievementDiagnostics.WrongKind, ("expected", expected), ("what", what), ("value", AchievementWords.Value(value)));
        return null;
    }

    private Rational Told(Rational number, Func<Rational, LocalizedText> sentence)
    {
        _steps.Add(sentence(number));
        return number;
    }

    private Rational? Fail(DiagnosticDescriptor reason, params DiagnosticArgument[] arguments)
    {
        _failure = Because(reason, arguments);
        return null;
    }

    private Diagnostic Because(DiagnosticDescriptor reason, params DiagnosticArgument[] arguments) =>
        new(reason, DiagnosticLocation.None, [("variant", variant.Name), .. arguments]);
}

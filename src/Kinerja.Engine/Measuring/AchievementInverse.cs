using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>Runs a variant backwards: from a reported percentage to the realisations that give at least that much.</summary>
/// <remarks>Each of the steps of the way there has its inverse here, in the opposite order: rounding, bounds, curve, method.</remarks>
internal sealed class AchievementInverse(AchievementVariant variant, Scale? scale)
{
    private static readonly NumberInterval s_nothing = new(1m, true, 0m, true);

    /// <summary>The realisations that reach a percentage; null when the variant does not compute with numbers or its curve falls.</summary>
    /// <param name="target">The target.</param>
    /// <param name="exact">What the target is exactly, where it is a consolidated number that no decimal holds.</param>
    /// <param name="least">The least percentage, before the variant's rounding.</param>
    /// <param name="isStrict">Whether it has to be exceeded.</param>
    public NumberInterval? Reaching(IndicatorValue target, Rational? exact, Rational least, bool isStrict)
    {
        (Rational bound, bool strict) = variant.Decimals is { } decimals ? RoundsTo(least, isStrict, decimals) : (least, isStrict);
        if (variant.Cap is { } cap && (bound > cap || (bound == cap && strict)))
            return s_nothing;
        if (variant.Floor is { } floor && (bound < floor || (bound == floor && !strict)))
            return NumberInterval.Everything;
        if (BeforeCurve(bound) is not { } percentage)
            return null;
        return (target, variant.Method) switch
        {
            (RangeValue range, AchievementMethod.Range or AchievementMethod.RangeMirror) => OfRange(Math.Min(range.Low, range.High), Math.Max(range.Low, range.High), percentage, strict),
            (NumberValue number, AchievementMethod.Range or AchievementMethod.RangeMirror) => OfRange(exact ?? number.Number, exact ?? number.Number, percentage, strict),
            (NumberValue number, not AchievementMethod.Rank) => OfNumber(exact ?? number.Number, percentage, strict),
            _ => null,
        };
    }

    /// <summary>The numbers that round to at least a bound: half of a unit below the first grid number that reaches it.</summary>
    public static (Rational Bound, bool IsStrict) RoundsTo(Rational least, bool isStrict, int decimals)
    {
        Rational unit = Rational.One / Rational.Of(System.Numerics.BigInteger.Pow(10, decimals));
        Rational steps = (least / unit).Ceiling();
        if (isStrict && steps * unit == least)
            steps += Rational.One;
        // Half away from zero: a tie rounds up above zero and down below it.
        return ((steps - Rational.Of(1, 2)) * unit, steps.Sign <= 0);
    }

    private NumberInterval? OfNumber(Rational target, Rational percentage, bool strict)
    {
        Rational share = percentage / 100m;
        if (target.IsZero)
            return variant.Method == AchievementMethod.Inverse ? null : OfZero(percentage, strict);
        if (target.Sign < 0)
            return variant is { MirrorsBelowZero: true, Method: AchievementMethod.Ratio } ? AtLeast(target * (2m - share), strict) : null;
        return variant.Method switch
        {
            AchievementMethod.Ratio => AtLeast(target * share, strict),
            AchievementMethod.Mirror => AtMost(target * (2m - share), strict),
            AchievementMethod.Inverse => OfInverse(target, share, strict),
            AchievementMethod.Reached => percentage > 100m || (percentage == 100m && strict) ? s_nothing : percentage > 0m || strict ? AtLeast(target, false) : NumberInterval.Everything,
            _ => new(target * share, !strict, target * (2m - share), !strict),
        };
    }

    private NumberInterval? OfInverse(Rational target, Rational share, bool strict)
    {
        if (variant.WhenRealizationZero is not null)
            return null;
        return share.Sign <= 0 ? new(0m, false, null, false) : new(0m, false, target / share, !strict);
    }

    private NumberInterval? OfRange(Rational low, Rational high, Rational percentage, bool strict)
    {
        if (low.Sign <= 0)
            return null;
        Rational share = percentage / 100m;
        bool insideIsEnough = percentage < 100m || (percentage == 100m && !strict);
        return variant.Method == AchievementMethod.Range
            ? AtLeast((insideIsEnough ? low : high) * share, strict)
            : AtMost((insideIsEnough ? high : low) * (2m - share), strict);
    }

    private NumberInterval? OfZero(Rational percentage, bool strict)
    {
        if (variant.WhenTargetZero == ZeroTarget.FromWorst && scale?.Maximum is { } worst && worst > 0)
            return AtMost(worst * (1m - percentage / 100m), strict);
        if (variant.WhenTargetZero != ZeroTarget.Fixed)
            return null;
        return (Reaches(variant.ZeroTargetReached), Reaches(variant.ZeroTargetMissed)) switch
        {
            (true, true) => NumberInterval.Everything,
            (true, false) => new(0m, true, 0m, true),
            (false, false) => s_nothing,
            _ => null,
        };

        bool Reaches(decimal stated) => percentage < stated || (percentage == stated && !strict);
    }

    // The smallest percentage that the curve takes to the bound.
    private Rational? BeforeCurve(Rational bound)
    {
        ValueList<CurvePoint> curve = variant.Curve;
        if (curve.Count < 2)
            return bound;
        for (int i = 1; i < curve.Count; i++)
        {
            // A curve that is level somewhere, or falls, has no one way back.
            if (curve[i].To <= curve[i - 1].To)
                return null;
        }

        int end = 1;
        while (end < curve.Count - 1 && bound > curve[end].To)
            end++;
        (CurvePoint from, CurvePoint to) = (curve[end - 1], curve[end]);
        return from.From + (bound - from.To) * ((Rational)to.From - from.From) / ((Rational)to.To - from.To);
    }

    private static NumberInterval AtLeast(Rational low, bool strict) => new(low, !strict, null, false);

    private static NumberInterval AtMost(Rational high, bool strict) => new(null, false, high, !strict);
}

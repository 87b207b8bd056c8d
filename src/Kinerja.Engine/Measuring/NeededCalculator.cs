using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>Divides what the whole period needs by what its reported parts have brought.</summary>
internal static class NeededCalculator
{
    public static NeededRealization Calculate(
        AchievementVariant variant, PeriodConsolidation consolidation, IndicatorValue target, Rational? exact, Rational least, bool isStrict, Scale? scale)
    {
        if (consolidation.Failure is { } failure)
            return new() { Status = NeededStatus.Unknown, Failure = failure };
        if (new AchievementInverse(variant, scale).Reaching(target, exact, least, isStrict) is not { } whole)
            return new() { Status = NeededStatus.Unknown, Failure = new(AchievementDiagnostics.NoWayBack, DiagnosticLocation.None, ("variant", variant.Name)) };

        PeriodPart[] known = [.. consolidation.Parts.Where(part => part.Realization is not null)];
        int left = consolidation.Missing.Count;
        // A last value that is reported already is the answer; what came before it no longer counts.
        bool isDecided = left == 0 || (TakesLast(consolidation) && consolidation.Parts[^1].Realization is not null);
        Rational sum = known.Aggregate(Rational.Zero, (total, part) => total + part.Realization!.Value);
        if (isDecided)
        {
            Rational? value = TakesLast(consolidation) && known.Length > 0 ? known[^1].Realization!.Value : consolidation.Realization;
            return new() { Status = value is { } reached && whole.Contains(reached) ? NeededStatus.Reached : NeededStatus.OutOfReach, Remaining = consolidation.Missing, Whole = whole };
        }

        NumberInterval rest = TakesLast(consolidation) ? whole
            : consolidation.Kind == Consolidation.Sum ? whole.Scaled(Rational.One, -sum)
            : whole.Scaled(Rational.Of(consolidation.Parts.Count, left), -sum / Rational.Of(left));
        return new()
        {
            Status = whole.IsEmpty || !CanBe(consolidation, rest, left, scale) ? NeededStatus.OutOfReach : whole == NumberInterval.Everything ? NeededStatus.Reached : NeededStatus.Open,
            Remaining = consolidation.Missing,
            Whole = whole,
            Rest = rest,
            Each = consolidation.Kind == Consolidation.Sum ? rest.Scaled(Rational.One / Rational.Of(left), Rational.Zero) : rest,
        };
    }

    private static bool TakesLast(PeriodConsolidation consolidation) => consolidation.Kind is Consolidation.LastKnown or Consolidation.NotStated;

    // What lies beyond the ends of the scale nobody can bring.
    private static bool CanBe(PeriodConsolidation consolidation, NumberInterval rest, int left, Scale? scale)
    {
        Rational parts = consolidation.Kind == Consolidation.Sum ? Rational.Of(left) : Rational.One;
        bool isTooHigh = scale?.Maximum is { } maximum && rest.Low is { } low && (low > parts * maximum || (low == parts * maximum && !rest.IncludesLow));
        bool isTooLow = scale?.Minimum is { } minimum && rest.High is { } high && (high < parts * minimum || (high == parts * minimum && !rest.IncludesHigh));
        return !isTooHigh && !isTooLow;
    }
}

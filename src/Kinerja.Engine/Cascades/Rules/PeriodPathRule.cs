using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3034: targets of months, quarters or semesters that do not lead to the target of their year.</summary>
/// <remarks>
/// Basis: arithmetic; what the consolidation says of the parts holds for their targets. Parts without a target take no part, and a path is judged
/// once its last part has one; a sum also as soon as it exceeds the year. Where no consolidation is stated, only a path that fits none
/// of them is reported. Rounding is forgiven: half of the last decimal of each summand, or of the year's target for a mean.
/// </remarks>
internal sealed class PeriodPathRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_sum = Kind(new(
        "Target {parts} tahun {year} berjumlah {value}, sedangkan target tahunannya {target}.",
        "The targets of the {parts} of {year} add up to {value}, but the target of the year is {target}."));

    private static readonly DiagnosticDescriptor s_mean = Kind(new(
        "Rata-rata target {parts} tahun {year} adalah {value}, sedangkan target tahunannya {target}.",
        "The mean of the targets of the {parts} of {year} is {value}, but the target of the year is {target}."));

    private static readonly DiagnosticDescriptor s_last = Kind(new(
        "Target {parts} terakhir tahun {year} adalah {value}, sedangkan target tahunannya {target}.",
        "The last target of the {parts} of {year} is {value}, but the target of the year is {target}."));

    private static readonly DiagnosticDescriptor s_none = Kind(new(
        "Target tahunan {target} bukan jumlah, bukan rata-rata, dan bukan nilai terakhir dari target {parts} tahun {year}.",
        "The target of the year, {target}, is neither the sum nor the mean nor the last of the targets of the {parts} of {year}."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_sum];

    public void Check(CascadeContext context)
    {
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            ValueList<Target> targets = context.Cascade.Indicators[i].Targets;
            if (targets.Count < 2)
                continue;
            ILookup<(int Year, PeriodKind? Kind), int> byPeriod = Enumerable.Range(0, targets.Count).ToLookup(k => KeyOf(context, targets[k]));
            foreach (IGrouping<(int Year, PeriodKind? Kind), int> parts in byPeriod)
            {
                int[] years = [.. byPeriod[(parts.Key.Year, PeriodKind.Year)]];
                if (parts.Key.Kind is PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Semester && years is [var year] && targets[year].Value is NumberValue whole)
                    CheckPath(context, new(i, year), parts.Key, whole.Number, [.. parts.Select(k => targets[k])]);
            }
        }
    }

    // A target without a period is for the plan's year.
    private static (int Year, PeriodKind? Kind) KeyOf(CascadeContext context, Target target) => target.Period is { } own
        ? (own.FirstYear, own.Kind)
        : context.Cascade.Period is { Kind: PeriodKind.Year } year ? (year.FirstYear, year.Kind) : default((int, PeriodKind?));

    private static void CheckPath(CascadeContext context, Place place, (int Year, PeriodKind? Kind) key, decimal whole, Target[] parts)
    {
        Array.Sort(parts, (x, y) => x.Period!.Number.CompareTo(y.Period!.Number));
        var total = new Totals();
        for (int i = 0; i < parts.Length; i++)
        {
            bool isRepeated = i > 0 && parts[i].Period!.Number == parts[i - 1].Period!.Number;
            if (isRepeated || parts[i].Value is not NumberValue { Number: var number })
                return;
            total.Add(number);
        }

        bool isWhole = parts[^1].Period!.Number == LastOf(key.Kind);
        decimal last = ((NumberValue)parts[^1].Value).Number;
        Rational mean = total.Sum / Rational.Of(total.Count);
        bool isMean = (mean - whole).Abs() <= Totals.HalfOfLast(whole.Scale);
        (DiagnosticDescriptor? kind, Rational value) = context.Cascade.Indicators[place.Indicator].Consolidation switch
        {
            Consolidation.Sum when (isWhole && !total.Make(whole)) || (total.Exceed(whole) && NoneIsNegative(parts)) => (s_sum, total.Sum),
            Consolidation.Average when isWhole && !isMean => (s_mean, mean),
            Consolidation.LastKnown when isWhole && last != whole => (s_last, (Rational)last),
            Consolidation.NotStated when isWhole && !isMean && last != whole && !total.Make(whole) => (s_none, default),
            _ => ((DiagnosticDescriptor?)null, default(Rational)),
        };
        if (kind is not null)
            Report(context, place, kind, key, whole, value);
    }

    private static bool NoneIsNegative(Target[] parts) => Array.TrueForAll(parts, part => part.Value is NumberValue { Number: >= 0 });

    private static void Report(
        CascadeContext context, Place place, DiagnosticDescriptor kind, (int Year, PeriodKind? Kind) key, decimal whole, Rational value) =>
        context.Report(
            kind,
            context.AtIndicator(place.Indicator, $"targets/{place.Target}"),
            ("parts", Word(key.Kind)),
            ("year", key.Year),
            ("value", Totals.Words(value)),
            ("target", whole));

    private static int LastOf(PeriodKind? kind) => kind switch { PeriodKind.Month => 12, PeriodKind.Quarter => 4, _ => 2 };

    private static LocalizedText Word(PeriodKind? kind) => kind switch
    {
        PeriodKind.Month => new("bulanan", "months"),
        PeriodKind.Quarter => new("triwulanan", "quarters"),
        _ => new("semesteran", "semesters"),
    };

    // One kind of finding with four wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3034",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Target periode tidak menuju target tahunan", "Path that misses the target of the year"),
        message,
        new(
            "Perbaiki targetnya atau jenis konsolidasinya; target kumulatif berkonsolidasi last-known.",
            "Correct the targets or the consolidation; cumulative targets consolidate as last-known."));

    /// <summary>The target of a year: whose it is and which.</summary>
    private readonly record struct Place(int Indicator, int Target);
}

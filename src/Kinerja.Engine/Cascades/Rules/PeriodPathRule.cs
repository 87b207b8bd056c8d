using Kinerja.Cascades.Facts;
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
internal sealed class PeriodPathRule : IIndicatorRule
{
    // A target's key: its year, the kind of its period, the number of that in the year, and the target's place.
    private const long YearUnit = 1024;
    private const long KindUnit = 64;
    private const int BitsOfTarget = 32;
    private const int MostOnStack = 64;

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

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.PathToJudge, first, end))
            CheckIndicator(context, i);
    }

    private static void CheckIndicator(CascadeContext context, int place)
    {
        ValueList<Target> targets = context.Cascade.Indicators[place].Targets;
        Span<long> keys = targets.Count <= MostOnStack ? stackalloc long[targets.Count] : new long[targets.Count];
        for (int k = 0; k < keys.Length; k++)
            keys[k] = KeyOf(context, targets[k]) << BitsOfTarget | (uint)k;
        // By year, then months, quarters, semesters and the year itself, each in order.
        keys.Sort();
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && YearOf(keys[end]) == YearOf(keys[start]))
                end++;
            CheckYear(context, place, targets, keys[start..end]);
            start = end;
        }
    }

    private static void CheckYear(CascadeContext context, int place, ValueList<Target> targets, ReadOnlySpan<long> keys)
    {
        int parts = 0;
        while (parts < keys.Length && KindOf(keys[parts]) < PeriodKind.Year)
            parts++;
        int wholes = parts;
        while (wholes < keys.Length && KindOf(keys[wholes]) == PeriodKind.Year)
            wholes++;
        if (parts == 0 || wholes != parts + 1 || targets[TargetOf(keys[parts])].Value is not NumberValue whole)
            return;
        for (int start = 0; start < parts;)
        {
            int end = start + 1;
            while (end < parts && KindOf(keys[end]) == KindOf(keys[start]))
                end++;
            CheckPath(context, new(place, TargetOf(keys[parts]), YearOf(keys[parts])), whole.Number, targets, keys[start..end]);
            start = end;
        }
    }

    // A target without a period is for the plan's year.
    private static long KeyOf(CascadeContext context, Target target)
    {
        Period? period = target.Period ?? (context.Cascade.Period is { Kind: PeriodKind.Year } year ? year : null);
        return period is null ? (int)PeriodKind.Years * KindUnit : period.FirstYear * YearUnit + (int)period.Kind * KindUnit + period.Number;
    }

    private static int YearOf(long key) => (int)((key >> BitsOfTarget) / YearUnit);

    private static PeriodKind KindOf(long key) => (PeriodKind)((key >> BitsOfTarget) % YearUnit / KindUnit);

    private static int TargetOf(long key) => (int)(key & uint.MaxValue);

    private static void CheckPath(CascadeContext context, Place place, decimal whole, ValueList<Target> targets, ReadOnlySpan<long> parts)
    {
        PeriodKind kind = KindOf(parts[0]);
        var path = new PartTargets();
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0 && parts[i] >> BitsOfTarget == parts[i - 1] >> BitsOfTarget)
                return;
            path.Add(targets[TargetOf(parts[i])]);
        }

        switch (path.Miss(whole, context.Cascade.Indicators[place.Indicator].Consolidation))
        {
            case PathMiss.Sum:
                Report(context, place, s_sum, kind, whole, path.Sum);
                break;
            case PathMiss.Mean:
                Report(context, place, s_mean, kind, whole, path.Mean);
                break;
            case PathMiss.Last:
                Report(context, place, s_last, kind, whole, path.Last);
                break;
            case PathMiss.All:
                Report(context, place, s_none, kind, whole, default);
                break;
        }
    }

    private static void Report(
        CascadeContext context, Place place, DiagnosticDescriptor wording, PeriodKind parts, decimal whole, Rational value) =>
        context.Report(
            wording,
            context.AtIndicator(place.Indicator, $"targets/{place.Target}"),
            ("parts", Word(parts)),
            ("year", place.Year),
            ("value", Totals.Words(value)),
            ("target", whole));

    private static LocalizedText Word(PeriodKind kind) => kind switch
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
    private readonly record struct Place(int Indicator, int Target, int Year);
}

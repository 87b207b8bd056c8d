using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3033: a part divided by load or area whose periods cannot make those of the whole.</summary>
/// <remarks>
/// Basis: arithmetic; a quarter of the whole cannot be had from a part that is reported once a year, nor a whole of 2021 from a part of
/// 2022. A part that is reported more often than its whole is fine.
/// </remarks>
internal sealed class DividedPeriodRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_rarer = Kind(new(
        "{part} membagi {whole} menurut beban atau wilayah, tetapi dilaporkan lebih jarang: {period}, bukan {expected}.",
        "{part} divides {whole} by load or area, but is reported less often: {period}, not {expected}."));

    private static readonly DiagnosticDescriptor s_elsewhere = Kind(new(
        "{part} membagi {whole} menurut beban atau wilayah, tetapi tidak satu pun targetnya untuk tahun yang sama.",
        "{part} divides {whole} by load or area, but none of their targets are for the same year."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_rarer];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (DividedPair pair in CheckFacts.Of(context).Links.Divided(first, end))
        {
            if (pair.PartIn(context).Reporting is { } part && pair.WholeIn(context).Reporting is { } whole && part > whole)
            {
                context.Report(
                    s_rarer,
                    pair.At(context),
                    ("part", pair.PartIn(context).Code),
                    ("whole", pair.WholeIn(context).Code),
                    ("period", Word(part)),
                    ("expected", Word(whole)));
            }
            else if (Years(context, pair.PartIn(context)) is { } own && Years(context, pair.WholeIn(context)) is { } other
                && (own.Last < other.First || other.Last < own.First))
            {
                context.Report(s_elsewhere, pair.At(context), ("part", pair.PartIn(context).Code), ("whole", pair.WholeIn(context).Code));
            }
        }
    }

    // The first and the last year that any target is for; null when a target may be for any year or reads backwards.
    private static (int First, int Last)? Years(CascadeContext context, Indicator indicator)
    {
        (int First, int Last)? years = null;
        foreach (Target target in indicator.Targets)
        {
            if (When.Of(context, target).Period is not { IsBackwards: false } period)
                return null;
            years = years is { } known
                ? (Math.Min(known.First, period.FirstYear), Math.Max(known.Last, period.LastYear))
                : (period.FirstYear, period.LastYear);
        }

        return years;
    }

    private static LocalizedText Word(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => new("bulanan", "monthly"),
        PeriodKind.Quarter => new("triwulanan", "quarterly"),
        PeriodKind.Semester => new("semesteran", "by semester"),
        PeriodKind.Year => new("tahunan", "yearly"),
        _ => new("sekali dalam beberapa tahun", "once in several years"),
    };

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3033",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Periode bagian tidak cocok", "Part with other periods"),
        message,
        new(
            "Samakan periode pelaporan dan tahun target keduanya, atau ubah metode dukungannya.",
            "Give both the same reporting period and years, or change the method of support."));
}

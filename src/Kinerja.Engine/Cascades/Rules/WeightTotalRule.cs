using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3035: weights of the supporters of one indicator that do not total 100, or a weight that is no share.</summary>
/// <remarks>
/// Basis: arithmetic; a weight is a share of the whole support, in percent. A total of 1 is taken for shares of one. Where some
/// supporters have no weight, only a total above 100 is reported. Half of the last decimal of each weight is forgiven.
/// </remarks>
internal sealed class WeightTotalRule : ICascadeRule
{
    private const decimal Whole = 100;

    private static readonly DiagnosticDescriptor s_total = Kind(new(
        "Bobot indikator yang mendukung {code} berjumlah {total}, bukan 100: {codes}.",
        "The weights of what supports {code} total {total}, not 100: {codes}."));

    private static readonly DiagnosticDescriptor s_noShare = Kind(new(
        "Bobot {weight} berada di luar 0 sampai 100.",
        "The weight {weight} lies outside 0 to 100."));

    private static readonly LocalizedText s_weight = new("satu bobot", "one weight");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_total];

    public void Check(CascadeContext context)
    {
        LinkPlaces links = CheckFacts.Of(context).Links;
        Supporters all = Supporters.Of(context);
        foreach (int i in links.WithoutShare)
        {
            ValueList<SupportLink> own = context.Cascade.Indicators[i].Supports;
            for (int k = 0; k < own.Count; k++)
            {
                if (own[k].Weight is { } weight and (< 0 or > Whole))
                    context.Report(s_noShare, context.AtIndicator(i, $"supports/{k}/weight"), ("weight", weight));
            }
        }

        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (links.HasWeights(i))
                CheckTotal(context, i, all.Of(i));
        }
    }

    private static void CheckTotal(CascadeContext context, int place, ReadOnlySpan<Supporters.Support> supports)
    {
        var total = new Totals();
        foreach (Supporters.Support support in supports)
        {
            decimal? weight = support.In(context).Weight;
            // What is no share has been reported and adds up to nothing.
            if (weight is < 0 or > Whole)
                return;
            if (weight is { } share)
                total.Add(share);
        }

        bool isWhole = total.Count == supports.Length;
        if (total.Count > 0 && (isWhole ? !total.Make(Whole) && !total.Make(1) : total.Exceed(Whole)))
            Report(context, place, total, [.. supports.ToArray().Where(support => support.In(context).Weight is not null)]);
    }

    private static void Report(CascadeContext context, int place, Totals total, Supporters.Support[] weighted) =>
        context.Report(new Diagnostic(
            s_total,
            context.AtIndicator(place),
            ("code", context.Cascade.Indicators[place].Code),
            ("total", Totals.Words(total.Sum)),
            ("codes", CodeListing.InWords(weighted.Length, i => weighted[i].CodeIn(context))))
        {
            RelatedLocations =
            [
                .. weighted.Select(part => new RelatedLocation(context.AtIndicator(part.Indicator, $"supports/{part.Link}/weight"), s_weight)),
            ],
        });

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3035",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Bobot tidak berjumlah 100", "Weights that do not total 100"),
        message,
        new(
            "Perbaiki bobotnya sehingga semua pendukung indikator itu berjumlah 100.",
            "Correct the weights so that those of all supporters of the indicator total 100."));
}

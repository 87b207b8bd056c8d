using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3013: a sasaran of the organisation or of one of its positions that no indicator measures.</summary>
/// <remarks>
/// Basis: logic; without an indicator nobody can tell whether a sasaran was reached. The sasaran of organisations that the document
/// only quotes are not its to measure. That an indicator is mentioned under the sasaran elsewhere in the document does not count,
/// but is said.
/// </remarks>
internal sealed class SasaranWithoutIndicatorRule : ICascadeRule
{
    private const string Id = "KIN3013";

    private static readonly DiagnosticDescriptor s_unmeasured = Kind(new(
        "Sasaran {code} tidak diukur oleh satu indikator pun.",
        "No indicator measures sasaran {code}."));

    private static readonly DiagnosticDescriptor s_mentioned = Kind(new(
        "Sasaran {code} tidak diukur oleh satu indikator pun; {indicator} hanya disebut di bawahnya di tempat lain dalam dokumen.",
        "No indicator measures sasaran {code}; {indicator} is only mentioned under it elsewhere in the document."));

    private static readonly LocalizedText s_mention = new("disebut di sini", "mentioned here");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unmeasured];

    public void Check(CascadeContext context)
    {
        ValueList<CascadeNode> nodes = context.Cascade.Nodes;
        bool[] measured = Measured(context);
        int[] mentioning = Mentioning(context);
        var own = new OwnOrganization(context);
        for (int i = 0; i < nodes.Count; i++)
        {
            if (measured[i] || nodes[i].Kind != NodeKind.Sasaran || !own.Owns(nodes[i].Owner))
                continue;
            // Measuring is by code, and of several nodes with one code the first is found.
            context.Index.TryFindNode(nodes[i].Code, out int first);
            if (measured[first])
                continue;
            if (mentioning[first] < 0)
                context.Report(s_unmeasured, context.AtNode(i), ("code", nodes[i].Code));
            else
                ReportMentioned(context, i, mentioning[first]);
        }
    }

    private static void ReportMentioned(CascadeContext context, int node, int indicator) => context.Report(new Diagnostic(
        s_mentioned,
        context.AtNode(node),
        ("code", context.Cascade.Nodes[node].Code),
        ("indicator", context.Cascade.Indicators[indicator].Code))
    {
        RelatedLocations = [new(context.AtIndicator(indicator, "mentions"), s_mention)],
    });

    private static bool[] Measured(CascadeContext context)
    {
        var measured = new bool[context.Cascade.Nodes.Count];
        MeasuredNodes measures = CheckFacts.Of(context).Measures;
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (measures.Of(i) is >= 0 and var node)
                measured[node] = true;
        }

        return measured;
    }

    // For each node the first indicator that some place of the document mentions under it, or -1.
    private static int[] Mentioning(CascadeContext context)
    {
        var mentioning = new int[context.Cascade.Nodes.Count];
        Array.Fill(mentioning, -1);
        IndicatorTraits traits = CheckFacts.Of(context).Traits;
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (!traits.Has(i, Trait.Mentioned))
                continue;
            foreach (IndicatorMention mention in context.Cascade.Indicators[i].Mentions)
            {
                if (context.Index.TryFindNode(mention.Measures, out int node) && mentioning[node] < 0)
                    mentioning[node] = i;
            }
        }

        return mentioning;
    }

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        Id,
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Sasaran tanpa indikator", "Sasaran without an indicator"),
        message,
        new("Tetapkan indikator yang mengukurnya, atau hapus sasaran itu.", "Name the indicator that measures it, or remove the sasaran."));
}

using Kinerja.Cascades.Graphs;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3047: two parts of an indicator divided by aspect that state the same aspect.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: a result divided by aspect, each part covering another (pages 39 to 43). A heuristic: the
/// manual's aspect may be wider than the one divided by. Silent where the manual states no aspect.
/// </remarks>
internal sealed class AspectCoveredTwiceRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_twice = new(
        "KIN3047",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Aspek tercakup dua kali", "Aspect covered twice"),
        new(
            "{first} dan {second} membagi {whole} menurut aspek, tetapi keduanya mencakup aspek {aspect}.",
            "{first} and {second} divide {whole} by aspect, but both cover the aspect {aspect}."),
        new(
            "Beri tiap bagian aspek yang berbeda, atau bagi menurut beban atau wilayah.",
            "Give each part another aspect, or divide by load or area."),
        DiagnosticCertainty.Heuristic);

    private static readonly LocalizedText s_first = new("bagian pertama", "the first part");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_twice];

    public void Check(CascadeContext context)
    {
        Supporters byAspect = Supporters.Of(context, SupportMethod.DirectByAspect);
        var firsts = new Dictionary<string, Supporters.Support>(NameComparer.Instance);
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            ReadOnlySpan<Supporters.Support> parts = byAspect.Of(i);
            if (parts.Length < 2)
                continue;
            firsts.Clear();
            foreach (Supporters.Support part in parts)
            {
                string aspect = context.Cascade.Indicators[part.Indicator].Manual?.Aspect ?? "";
                if (NameComparer.HasLetters(aspect) && !firsts.TryAdd(aspect, part))
                    Report(context, i, firsts[aspect], part, aspect);
            }
        }
    }

    private static void Report(CascadeContext context, int whole, Supporters.Support first, Supporters.Support second, string aspect) =>
        context.Report(new Diagnostic(
            s_twice,
            context.AtIndicator(second.Indicator, $"supports/{second.Link}"),
            ("first", first.CodeIn(context)),
            ("second", second.CodeIn(context)),
            ("whole", context.Cascade.Indicators[whole].Code),
            ("aspect", aspect))
        {
            RelatedLocations = [new(context.AtIndicator(first.Indicator, $"supports/{first.Link}"), s_first)],
        });
}

using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3051: a support link that does not say its method, beside links to the same indicator that do.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: results are cascaded directly, indirectly or across units (pages 39 to 43). A plan that
/// states no method at all is left alone.
/// </remarks>
internal sealed class SupportWithoutMethodRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_missing = new(
        "KIN3051",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Dukungan tanpa metode", "Support without a method"),
        new(
            "Dukungan {code} kepada {supported} tidak menyatakan metodenya, sedangkan dukungan {other} menyatakannya.",
            "The support of {code} for {supported} does not state its method, while that of {other} does."),
        new(
            "Nyatakan metodenya, misalnya direct-by-load atau indirect-service.",
            "State its method, such as direct-by-load or indirect-service."));

    private static readonly LocalizedText s_stated = new("dukungan dengan metode", "a support with its method");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_missing];

    public void Check(CascadeContext context)
    {
        Supporters all = Supporters.Of(context);
        LinkPlaces links = CheckFacts.Of(context).Links;
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if ((links.MethodsOfSupports(i) & 1 << (int)SupportMethod.NotStated) == 0 || FindStated(all.Of(i)) is not { } stated)
                continue;
            foreach (Supporters.Support support in all.Of(i))
            {
                if (support.Method == SupportMethod.NotStated)
                    Report(context, i, support, stated);
            }
        }
    }

    private static Supporters.Support? FindStated(ReadOnlySpan<Supporters.Support> supports)
    {
        foreach (Supporters.Support support in supports)
        {
            if (support.Method != SupportMethod.NotStated)
                return support;
        }

        return null;
    }

    private static void Report(CascadeContext context, int supported, Supporters.Support support, Supporters.Support stated) => context.Report(
        new Diagnostic(
            s_missing,
            context.AtIndicator(support.Indicator, $"supports/{support.Link}"),
            ("code", support.CodeIn(context)),
            ("supported", context.Cascade.Indicators[supported].Code),
            ("other", stated.CodeIn(context)))
        {
            RelatedLocations = [new(context.AtIndicator(stated.Indicator, $"supports/{stated.Link}"), s_stated)],
        });
}

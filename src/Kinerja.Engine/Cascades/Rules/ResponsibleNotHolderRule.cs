using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3059: an IKI for which another position answers than the one that holds it.</summary>
/// <remarks>Basis: logic; an IKI measures the work of whoever holds the position, and nobody else can answer for it. A position that does not exist is another finding.</remarks>
internal sealed class ResponsibleNotHolderRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_other = new(
        "KIN3059",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Penanggung jawab bukan pemegang jabatan", "Responsible is not the holder"),
        new(
            "{code} adalah IKI jabatan {holder}, tetapi penanggung jawabnya {responsible}.",
            "{code} is an IKI of position {holder}, but {responsible} is responsible for it."),
        new("Sebutkan pemegangnya, atau pindahkan indikator itu.", "Name the holder, or move the indicator."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_other];

    public void Check(CascadeContext context)
    {
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (context.Cascade.Indicators[i] is { Kind: IndicatorKind.Iki, Responsible.Length: > 0 } indicator
                && indicator.Responsible != indicator.Owner
                && context.Index.TryFindPosition(indicator.Owner, out _)
                && context.Index.TryFindPosition(indicator.Responsible, out _))
            {
                context.Report(
                    s_other,
                    context.AtIndicator(i, "responsible"),
                    ("code", indicator.Code),
                    ("holder", indicator.Owner),
                    ("responsible", indicator.Responsible));
            }
        }
    }
}

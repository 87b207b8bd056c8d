using Kinerja.Cascades.Facts;
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
        CheckFacts facts = CheckFacts.Of(context);
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (facts.Owners.NumberOfResponsible(i) != facts.Owners.NumberOf(i)
                && facts.Traits.KindOf(i) == IndicatorKind.Iki
                && facts.Owners.Of(i).Position >= 0
                && facts.Owners.ResponsibleFor(i) is { Position: >= 0, Code.Length: > 0 })
            {
                Indicator indicator = context.Cascade.Indicators[i];
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

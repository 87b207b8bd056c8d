using Kinerja;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

/// <summary>DKI0001: a rule of one office's own: every IKU says where its data comes from.</summary>
internal sealed class SourceRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_noSource = new(
        "DKI0001",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("IKU tanpa sumber data", "IKU without a data source"),
        new("{code} tidak menyebut sumber datanya.", "{code} names no source of its data."),
        new("Tulis sumber datanya.", "Write down where its data comes from."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_noSource];

    public void Check(CascadeContext context)
    {
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Kind == IndicatorKind.Iku && indicator.Sources.Count == 0)
                context.Report(s_noSource, context.AtIndicator(i, "sources"), ("code", indicator.Code));
        }
    }
}

using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3019: a formula that stands in words only and is not read surely enough, so that nothing evaluates it.</summary>
/// <remarks>Basis: logic. Nothing has to change where the value comes from outside, such as from an independent survey.</remarks>
internal sealed class FormulaOnlyTextRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_words = new(
        "KIN3019",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Formula hanya berupa kalimat", "Formula in words only"),
        new(
            "Formula indikator {code} hanya berupa kalimat; tidak ada yang menghitungnya.",
            "The formula of indicator {code} is in words only; nothing evaluates it."),
        new(
            "Tambahkan ekspresi yang dapat dihitung, kecuali nilainya memang datang dari luar.",
            "Add an expression that can be evaluated, unless the value comes from outside."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_words];

    public void Check(CascadeContext context, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.FormulaOf(i) is null && WordedFormulas.IsWorded(context.Cascade.Indicators[i]))
                context.Report(s_words, context.AtIndicator(i, "formula/text"), ("code", context.Cascade.Indicators[i].Code));
        }
    }
}

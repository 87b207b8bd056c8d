using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3053: an indicator that is worded as an aim or as an activity done: <i>Meningkatnya ...</i>, <i>Terlaksananya ...</i>.</summary>
/// <remarks>
/// Basis: PP 30/2019 article 1, read in a quotation: an indicator is a measure of success. What begins so is the success itself. A
/// heuristic: it looks at the first word of the name.
/// </remarks>
internal sealed class IndicatorWordedAsAimRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_aim = new(
        "KIN3053",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Indikator berbunyi seperti sasaran", "Indicator worded as an aim"),
        new(
            "Nama indikator {code} berawal dengan '{word}' dan berbunyi seperti sasaran, bukan ukurannya.",
            "The name of indicator {code} begins with '{word}' and reads like an aim, not like a measure of it."),
        new(
            "Sebutkan ukurannya, misalnya jumlah, persentase atau indeks.",
            "Name the measure, such as a number, a percentage or an index."),
        DiagnosticCertainty.Heuristic);

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_aim];

    public void Check(CascadeContext context, int first, int end)
    {
        var words = PlanWords.Of(context);
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<int> name = words.OfName(i);
            // A list mark may stand before it: "1." or "a)".
            int start = name.Length > 1 && words.Book[name[0]].Length <= 2 ? 1 : 0;
            if (name.Length > 1 && words.Book.IsAim(name[start]))
                context.Report(s_aim, context.AtIndicator(i, "name"), ("code", context.Cascade.Indicators[i].Code), ("word", words.Book[name[start]]));
        }
    }
}

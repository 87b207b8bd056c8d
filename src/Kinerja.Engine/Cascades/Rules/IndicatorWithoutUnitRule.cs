using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3017: an indicator without a unit.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: the manual of an indicator states its unit (<i>satuan</i>, pages 37 and 38, format
/// A.1.3).
/// </remarks>
internal sealed class IndicatorWithoutUnitRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_missing = new(
        "KIN3017",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Indikator tanpa satuan", "Indicator without a unit"),
        new("Indikator {code} tidak menyatakan satuan.", "Indicator {code} states no unit."),
        new("Nyatakan satuannya, misalnya persen, indeks atau dokumen.", "State its unit, such as percent, index or documents."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_missing];

    public void Check(CascadeContext context, int first, int end)
    {
        UnitNumbers units = CheckFacts.Of(context).Units;
        for (int i = first; i < end; i++)
        {
            if (units.OfIndicator(i) == UnitNumbers.NotStated)
                context.Report(s_missing, context.AtIndicator(i), ("code", context.Cascade.Indicators[i].Code));
        }
    }
}

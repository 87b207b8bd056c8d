using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3049: an indicator whose data has no stated source.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: the sheet of an indicator states its source of data (pages 37 to 38). The provider of
/// its manual counts, and so do sources of all variables of its formula. The IKU of organisations that the document only quotes are left out.
/// </remarks>
internal sealed class IndicatorWithoutSourceRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_missing = Kind(new(
        "Indikator {code} tidak menyebut sumber datanya.",
        "Indicator {code} does not say where its data comes from."));

    private static readonly DiagnosticDescriptor s_everywhere = Kind(new(
        "Tidak satu pun dari {count} indikator menyebut sumber datanya.",
        "None of the {count} indicators says where its data comes from."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_missing];

    public void Check(CascadeContext context) => Absences.Report(
        context,
        s_missing,
        s_everywhere,
        Trait.WithoutSource,
        place => IsIn(context.Cascade.Indicators[place], context.FormulaOf(place), reference => SourceOf(context, place, reference)),
        tally => tally.WithoutSource);

    /// <summary>Whether an indicator lacks it: neither it nor all its variables state one.</summary>
    public static bool IsIn(Indicator indicator, FormulaFacts? facts, Func<FormulaReference, string> sourceOf)
    {
        if (indicator.Sources.Count > 0 || !string.IsNullOrWhiteSpace(indicator.Manual?.DataProvider))
            return false;
        if (facts is not { References.Count: > 0 })
            return true;
        foreach (FormulaReference reference in facts.References)
        {
            if (sourceOf(reference).Length == 0)
                return true;
        }

        return false;
    }

    private static string SourceOf(CascadeContext context, int place, FormulaReference reference) =>
        context.Index.TryFindVariable(reference.Name, context.Cascade.Indicators[place].Owner, out int variable) ? context.Cascade.Variables[variable].Source : "";

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3049",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Indikator tanpa sumber data", "Indicator without a data source"),
        message,
        new("Sebutkan dokumen atau bagian yang menyediakan datanya.", "Name the document or the section that provides the data."));
}

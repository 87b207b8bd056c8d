using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3048: an indicator without any target.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: the sheet of an indicator states its target (pages 37 to 38); without one nobody can
/// say whether a value is good. The IKU of organisations that the document only quotes are left out.
/// </remarks>
internal sealed class IndicatorWithoutTargetRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_missing = Kind(new(
        "Indikator {code} tidak mempunyai target.",
        "Indicator {code} has no target."));

    private static readonly DiagnosticDescriptor s_everywhere = Kind(new(
        "Tidak satu pun dari {count} indikator mempunyai target.",
        "None of the {count} indicators has a target."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_missing];

    public void Check(CascadeContext context) => Absences.Report(
        context,
        s_missing,
        s_everywhere,
        Trait.WithoutTarget,
        place => IsIn(context.Cascade.Indicators[place]),
        tally => tally.WithoutTarget);

    /// <summary>Whether an indicator lacks it.</summary>
    public static bool IsIn(Indicator indicator) => indicator.Targets.Count == 0;

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3048",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Indikator tanpa target", "Indicator without a target"),
        message,
        new("Tetapkan targetnya untuk tahun rencana.", "Set its target for the year of the plan."));
}

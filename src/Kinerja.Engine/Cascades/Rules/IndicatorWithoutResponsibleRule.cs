using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3050: an indicator that names nobody as responsible.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: the sheet of an indicator names who answers for it (pages 37 to 38). That an IKI has a
/// holder does not yet say who delivers its value, so it is told of them too. The IKU of organisations that the document only quotes are left out.
/// </remarks>
internal sealed class IndicatorWithoutResponsibleRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_missing = Kind(new(
        "Indikator {code} tidak menyebut penanggung jawabnya.",
        "Indicator {code} does not say who is responsible for it."));

    private static readonly DiagnosticDescriptor s_everywhere = Kind(new(
        "Tidak satu pun dari {count} indikator menyebut penanggung jawabnya.",
        "None of the {count} indicators says who is responsible for it."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_missing];

    public void Check(CascadeContext context) => Absences.Report(
        context,
        s_missing,
        s_everywhere,
        Trait.WithoutResponsible,
        place => IsIn(context.Cascade.Indicators[place]),
        tally => tally.WithoutResponsible);

    /// <summary>Whether an indicator lacks it.</summary>
    public static bool IsIn(Indicator indicator) => indicator.Responsible.Length == 0 && string.IsNullOrWhiteSpace(indicator.ResponsibleText);

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3050",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Indikator tanpa penanggung jawab", "Indicator without a responsible position"),
        message,
        new("Sebutkan jabatan yang bertanggung jawab.", "Name the position that is responsible."));
}

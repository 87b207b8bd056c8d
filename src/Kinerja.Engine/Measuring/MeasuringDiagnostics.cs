using Kinerja.Diagnostics;

namespace Kinerja.Measuring;

/// <summary>Every kind of finding about measured values.</summary>
internal static class MeasuringDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownVariable = Error("KIN4001",
        new("Nilai untuk variabel yang tidak ada", "Value for an unknown variable"),
        new("Rencana tidak mengenal variabel '{name}'; nilainya tidak dipakai.{suggestion}", "The plan has no variable '{name}'; its value is not used.{suggestion}"),
        new("Perbaiki nama variabel atau nyatakan variabelnya dalam rencana.", "Correct the name or declare the variable in the plan."));

    public static readonly DiagnosticDescriptor ConflictingValues = Error("KIN4002",
        new("Nilai ganda", "Conflicting values"),
        new("Untuk '{name}' ada lebih dari satu nilai pada periode yang sama; tidak satu pun dipakai.", "'{name}' has more than one value in the same period; none is used."),
        new("Sisakan satu nilai.", "Keep one value."));

    public static readonly DiagnosticDescriptor OtherOrganization = Error("KIN4003",
        new("Realisasi organisasi lain", "Realisations of another organisation"),
        new("Realisasi ini milik '{found}', sedangkan rencana milik '{expected}'.", "These realisations belong to '{found}', the plan to '{expected}'."),
        new("Pasangkan rencana dan realisasi dari organisasi yang sama.", "Pair a plan with realisations of the same organisation."));

    public static readonly DiagnosticDescriptor UnknownIndicator = Error("KIN4004",
        new("Realisasi untuk indikator yang tidak ada", "Realisation of an unknown indicator"),
        new("Rencana tidak mengenal indikator '{name}'; nilainya tidak dipakai.{suggestion}", "The plan has no indicator '{name}'; its value is not used.{suggestion}"),
        new("Perbaiki kode indikator.", "Correct the indicator's code."));

    /// <summary>All of them, by id.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } = [UnknownVariable, ConflictingValues, OtherOrganization, UnknownIndicator];

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Measuring, DiagnosticSeverity.Error, title, message, repair);
}

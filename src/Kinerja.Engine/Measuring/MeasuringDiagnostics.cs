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

    public static readonly DiagnosticDescriptor OverlappingParts = Error("KIN4011",
        new("Bagian periode bertumpang tindih", "Overlapping parts of a period"),
        new("{first} dan {second} bertumpang tindih; bila digabung, sebagian terhitung dua kali.", "{first} and {second} overlap; consolidated, a part would count twice."),
        new("Pakai satu jenis periode saja, misalnya triwulan.", "Use one kind of period only, such as quarters."));

    public static readonly DiagnosticDescriptor ConsolidationNotStated = Error("KIN4012",
        new("Jenis konsolidasi tidak dinyatakan", "Consolidation not stated"),
        new("Bagian-bagian {period} tidak dapat digabung: jenis konsolidasi indikator tidak dinyatakan.", "The parts of {period} cannot become one: the consolidation of the indicator is not stated."),
        new("Nyatakan konsolidasi sum, average, atau last-known pada indikator.", "State the consolidation sum, average or last-known on the indicator."));

    public static readonly DiagnosticDescriptor AverageOfRatios = Warning("KIN4013",
        new("Rata-rata persentase", "Average of percentages"),
        new("Rata-rata {count} tempat adalah {average}, sedangkan formula atas data mentah yang dijumlahkan memberi {raw}.", "The average of {count} places is {average}, but the formula over the summed raw data gives {raw}."),
        new("Konsolidasikan data mentah, atau nyatakan bahwa setiap tempat berbobot sama.", "Consolidate the raw data, or state that every place weighs the same."));

    public static readonly DiagnosticDescriptor NoVariant = Warning("KIN4014",
        new("Varian capaian tidak dinyatakan", "Achievement variant not stated"),
        new("Capaian {code} tidak dihitung: baik indikator maupun paket aturan tidak menyatakan variannya.", "The achievement of {code} is not computed: neither the indicator nor a rule pack names its variant."),
        new("Nyatakan variannya pada indikator (achievement), atau pilih paket aturan.", "Name the variant on the indicator (achievement), or choose a rule pack."));

    public static readonly DiagnosticDescriptor UnknownVariant = Warning("KIN4015",
        new("Varian capaian tidak dikenal", "Unknown achievement variant"),
        new("Capaian {code} tidak dihitung: varian '{variant}' tidak ada di antara varian yang dipilih.", "The achievement of {code} is not computed: there is no variant '{variant}' among those chosen."),
        new("Perbaiki namanya, atau pilih paket aturan yang memuatnya.", "Correct the name, or choose the rule pack that holds it."));

    public static readonly DiagnosticDescriptor NoNumbers = Warning("KIN4016",
        new("Predikat tidak dapat dijumlahkan", "Rungs that cannot be added"),
        new("Bagian-bagian periode {code} bukan angka; hanya konsolidasi last-known yang dapat memilih satu di antaranya.", "The parts of the period of {code} are no numbers; only the consolidation last-known can choose one of them."),
        new("Nyatakan konsolidasi last-known, atau laporkan angka.", "State the consolidation last-known, or report numbers."));

    public static readonly DiagnosticDescriptor NoTarget = Warning("KIN4018",
        new("Tidak ada target untuk dicapai", "No target to reach"),
        new("Periode {period} tidak mempunyai target, jadi tidak dapat dikatakan apa yang masih diperlukan.", "The period {period} has no target, so nothing can be said about what it still needs."),
        new("Nyatakan target periode itu atau bagian-bagiannya.", "State the target of the period or of its parts."));

    public static readonly DiagnosticDescriptor OutsideBands = Warning("KIN4019",
        new("Capaian di luar skala", "Achievement outside the scale"),
        new("Capaian {code}, {achievement}, tidak termasuk pita mana pun pada skala '{scale}'.", "The achievement of {code}, {achievement}, belongs to no band of the scale '{scale}'."),
        new("Pilih skala yang menyebut nilai itu, atau varian dengan batas atas.", "Choose a scale that speaks of such a value, or a variant with a cap."));

    /// <summary>All of them, by id.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
        [UnknownVariable, ConflictingValues, OtherOrganization, UnknownIndicator, OverlappingParts, ConsolidationNotStated, AverageOfRatios, NoVariant, UnknownVariant, NoNumbers, NoTarget, OutsideBands];

    private static DiagnosticDescriptor Warning(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Measuring, DiagnosticSeverity.Warning, title, message, repair);

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Measuring, DiagnosticSeverity.Error, title, message, repair);
}

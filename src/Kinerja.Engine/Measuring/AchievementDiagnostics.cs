using Kinerja.Diagnostics;

namespace Kinerja.Measuring;

/// <summary>Why a variant has no achievement for a target and a realisation that are both there.</summary>
internal static class AchievementDiagnostics
{
    public static readonly DiagnosticDescriptor ZeroTarget = Kind("KIN4005",
        new("Target nol", "Target of zero"),
        new("Varian {variant} membagi dengan target, dan targetnya 0.", "The variant {variant} divides by the target, and the target is 0."),
        new("Pilih varian yang menyatakan capaian untuk target nol.", "Choose a variant that says what a target of zero means."));

    public static readonly DiagnosticDescriptor NoWorst = Kind("KIN4006",
        new("Nilai terburuk tidak dinyatakan", "Worst value not stated"),
        new("Target 0 diukur dari nilai terburuk menurut varian {variant}, tetapi skala indikator tidak menyatakannya.", "The variant {variant} measures a target of 0 from the worst value, but the indicator's scale does not state it."),
        new("Nyatakan nilai terburuk dalam skala indikator.", "State the worst value in the indicator's scale."));

    public static readonly DiagnosticDescriptor BelowZero = Kind("KIN4007",
        new("Nilai di bawah nol", "Value below zero"),
        new("Varian {variant} tidak menyatakan arti {what} di bawah nol ({number}).", "The variant {variant} does not say what {what} below zero ({number}) means."),
        new("Pilih varian yang mengenal nilai negatif, atau perbaiki angkanya.", "Choose a variant that knows negative values, or correct the number."));

    public static readonly DiagnosticDescriptor ZeroRealization = Kind("KIN4008",
        new("Realisasi nol", "Realisation of zero"),
        new("Varian {variant} membagi dengan realisasi, dan realisasinya 0.", "The variant {variant} divides by the realisation, and the realisation is 0."),
        new("Pilih varian yang menyatakan capaian untuk realisasi nol.", "Choose a variant that says what a realisation of zero means."));

    public static readonly DiagnosticDescriptor WrongKind = Kind("KIN4009",
        new("Jenis nilai tidak cocok", "Value of another kind"),
        new("Varian {variant} memerlukan {expected}, tetapi {what} adalah '{value}'.", "The variant {variant} needs {expected}, but the {what} is '{value}'."),
        new("Perbaiki nilainya atau pilih varian yang sesuai dengan jenisnya.", "Correct the value or choose a variant that fits its kind."));

    public static readonly DiagnosticDescriptor UnknownRung = Kind("KIN4010",
        new("Predikat di luar skala", "Rung that is not on the scale"),
        new("'{rung}' tidak ada dalam skala indikator.", "'{rung}' is not on the indicator's scale."),
        new("Perbaiki predikatnya atau tambahkan ke skala.", "Correct the rung or add it to the scale."));

    public static readonly DiagnosticDescriptor NoWayBack = Kind("KIN4017",
        new("Varian tidak dapat dibalik", "Variant that cannot be turned round"),
        new("Dari capaian ke realisasi tidak ada satu jalan menurut varian {variant} dan target ini.", "There is no one way from an achievement back to a realisation by the variant {variant} and this target."),
        new("Tanyakan dengan varian yang menghitung angka, dengan target bukan nol.", "Ask with a variant that computes with numbers, and a target other than 0."));

    /// <summary>All of them, by id.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } = [ZeroTarget, NoWorst, BelowZero, ZeroRealization, WrongKind, UnknownRung, NoWayBack];

    private static DiagnosticDescriptor Kind(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Measuring, DiagnosticSeverity.Warning, title, message, repair);
}

using Kinerja.Diagnostics;

namespace Kinerja.Measuring.Values;

/// <summary>Every kind of finding about the text of a value.</summary>
internal static class ValueDiagnostics
{
    public static readonly DiagnosticDescriptor Ambiguous = Fact("KIN4050", DiagnosticSeverity.Warning,
        new("Nilai bermakna ganda", "Ambiguous value"),
        new("'{text}' dapat berarti {readings}; tidak satu pun dipilih.", "'{text}' can mean {readings}; none of them is chosen."),
        new("Tulis bilangannya tanpa pemisah ribuan, atau nyatakan cara penulisannya.", "Write the number without thousands separators, or state the convention."));

    public static readonly DiagnosticDescriptor NotUnderstood = Fact("KIN4051", DiagnosticSeverity.Warning,
        new("Nilai tidak dapat dibaca", "Value not understood"),
        new("'{text}' tidak dibaca sebagai nilai. {reason}", "'{text}' is not read as a value. {reason}"),
        new("Tulis satu bilangan, satu rentang seperti 80-90, atau satu predikat dari skala.", "Write one number, one range such as 80-90, or one rung of the scale."));

    public static readonly DiagnosticDescriptor AgainstPolarity = Fact("KIN4052", DiagnosticSeverity.Warning,
        new("Batas berlawanan dengan polarisasi", "Bound against the polarity"),
        new("'{text}' adalah batas {bound}, sedangkan polarisasi indikator adalah {polarity}.", "'{text}' is a bound {bound}, but the polarity of the indicator is {polarity}."),
        new("Perbaiki tanda batasnya atau polarisasinya.", "Correct the bound or the polarity."));

    public static readonly DiagnosticDescriptor StrictBound = Fact("KIN4053", DiagnosticSeverity.Info,
        new("Batas tanpa bilangannya sendiri", "Bound without its own number"),
        new("'{text}' tidak mencakup {number} sendiri, tetapi {number} menjadi nilainya.", "'{text}' leaves {number} itself out, but {number} becomes the value."),
        new("Tulis ≥ atau ≤ bila bilangan itu sendiri sudah memenuhi.", "Write ≥ or ≤ if the number itself is enough."));

    public static readonly DiagnosticDescriptor OtherUnit = Guess("KIN4054", DiagnosticSeverity.Warning,
        new("Satuan lain dalam teks", "Another unit in the text"),
        new("Teks menyebut '{found}', sedangkan satuan indikator adalah '{expected}'; bilangannya tidak diubah.", "The text says '{found}', but the unit of the indicator is '{expected}'; the number is left as it is."),
        new("Tulis nilainya dalam satuan indikator, atau perbaiki satuannya.", "Write the value in the unit of the indicator, or correct the unit."));

    public static readonly DiagnosticDescriptor LeftOut = Fact("KIN4055", DiagnosticSeverity.Info,
        new("Keterangan di samping nilai", "Remark beside the value"),
        new("'{text}' bukan bagian dari nilai dan tidak dipakai.", "'{text}' is no part of the value and is left out."),
        new("Pindahkan keterangan ke catatan.", "Move the remark to a note."));

    public static readonly DiagnosticDescriptor Assumed = Guess("KIN4056", DiagnosticSeverity.Warning,
        new("Nilai dengan andaian", "Value with an assumption"),
        new("'{text}' dibaca sebagai {value}. {reason}", "'{text}' is read as {value}. {reason}"),
        new("Tulis nilai yang dimaksud.", "Write the value that is meant."));

    public static readonly DiagnosticDescriptor OutsideScale = Fact("KIN4057", DiagnosticSeverity.Warning,
        new("Nilai di luar skala", "Value outside the scale"),
        new("{value} tidak ada dalam skala indikator.", "{value} is not on the scale of the indicator."),
        new("Perbaiki nilainya atau skalanya.", "Correct the value or the scale."));

    public static readonly DiagnosticDescriptor LooksLikeYear = Guess("KIN4058", DiagnosticSeverity.Info,
        new("Nilai yang mirip tahun", "Value that looks like a year"),
        new("'{text}' dibaca sebagai bilangan; dapat juga tahun.", "'{text}' is read as a number; it could also be a year."),
        new("Sebutkan satuannya, atau pindahkan tahun ke periode.", "Name the unit, or move the year to the period."));

    public static readonly DiagnosticDescriptor TextThatReads = Guess("KIN4059", DiagnosticSeverity.Info,
        new("Teks yang terbaca sebagai nilai", "Text that reads as a value"),
        new("Nilai {code} adalah teks '{text}', yang terbaca sebagai {value}; selama menjadi teks, tidak ada yang dihitung darinya.", "The value of {code} is the text '{text}', which reads as {value}; as a text, nothing is computed from it."),
        new("Tulis nilainya sebagai number, range, atau rung, dan simpan teks aslinya di text.", "Write the value as number, range or rung, and keep the original in text."));

    /// <summary>All of them, by id.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
        [Ambiguous, NotUnderstood, AgainstPolarity, StrictBound, OtherUnit, LeftOut, Assumed, OutsideScale, LooksLikeYear, TextThatReads];

    private static DiagnosticDescriptor Fact(string id, DiagnosticSeverity severity, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Measuring, severity, title, message, repair);

    private static DiagnosticDescriptor Guess(string id, DiagnosticSeverity severity, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Measuring, severity, title, message, repair, DiagnosticCertainty.Heuristic);
}

using Kinerja.Diagnostics;

namespace Kinerja.Comparing;

/// <summary>What can be said of the code, the words and the place of an element that both documents have.</summary>
internal static class IdentityDiagnostics
{
    public static readonly DiagnosticDescriptor Reworded = new("KIN3077", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Bunyi berbeda", "Worded differently"),
        new("Bunyi {code} berbeda dari {source}: {difference}.", "{code} is worded differently than in {source}: {difference}."),
        new(
            "Samakan bunyinya di semua dokumen, atau beri kode baru bila maksudnya memang lain.",
            "Word it alike in all documents, or give it a new code if it means something else."));

    public static readonly DiagnosticDescriptor CodeReused = new("KIN3078", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Kode dipakai untuk hal lain", "Code used for something else"),
        new("Kode {code} di sini berarti '{name}', di {source} '{earlier}'.", "The code {code} means '{name}' here and '{earlier}' in {source}."),
        new(
            "Beri yang baru kode sendiri; laporan yang menyambung lewat kode akan mencampur keduanya.",
            "Give the new one a code of its own; reports that join by code would mix the two."));

    public static readonly DiagnosticDescriptor CodeChanged = new("KIN3079", DiagnosticCategory.Cascade, DiagnosticSeverity.Info,
        new("Kode berubah", "Code changed"),
        new("{element} berkode {earlier} di {source}.", "{element} has the code {earlier} in {source}."),
        new("Pertahankan satu kode untuk hal yang sama.", "Keep one code for one thing."));

    public static readonly DiagnosticDescriptor LinkLost = new("KIN3087", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Dukungan hilang", "Support lost"),
        new("{code} tidak mendukung {supported} seperti di {source}.", "{code} does not support {supported} as it does in {source}."),
        new("Kembalikan tautannya, atau catat siapa yang kini mendukungnya.", "Put the link back, or record who supports it now."));

    public static readonly DiagnosticDescriptor ReplacedTooOften = new("KIN3088", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Indikator terlalu sering diganti", "Indicators replaced too often"),
        new(
            "IKU untuk {element} diganti {count} kali dalam {documents} dokumen berturut-turut; batasnya {limit}.",
            "The IKU of {element} were replaced {count} times in {documents} successive documents; the limit is {limit}."),
        new(
            "Pertahankan indikatornya selama rencana berlaku, agar capaian dapat dibandingkan antartahun.",
            "Keep the indicators as long as the plan runs, so that achievement can be compared between years."));

    public static readonly DiagnosticDescriptor Moved = new("KIN3089", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Kedudukan berubah", "Place in the plan changed"),
        new("{member} {code} adalah {now}, di {source} {earlier}.", "{member} of {code} is {now}, in {source} {earlier}."),
        new("Pastikan perubahannya disengaja, dan sesuaikan yang bergantung padanya.", "Make sure that it is meant, and adapt what depends on it."));

    public static readonly ValueList<DiagnosticDescriptor> All = [Reworded, CodeReused, CodeChanged, LinkLost, ReplacedTooOften, Moved];
}

using Kinerja.Diagnostics;

namespace Kinerja.Comparing;

/// <summary>What can be said of an element that only one of the documents has.</summary>
internal static class PresenceDiagnostics
{
    public static readonly DiagnosticDescriptor Lost = new("KIN3070", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Hilang dari dokumen", "Lost from the document"),
        new("{element} dari dokumen sebelumnya tidak ada lagi di sini.", "{element} of the earlier document is no longer here."),
        new("Kembalikan, atau catat mengapa dihapus dan apa penggantinya.", "Put it back, or record why it was dropped and what takes its place."));

    public static readonly DiagnosticDescriptor Added = new("KIN3071", DiagnosticCategory.Cascade, DiagnosticSeverity.Info,
        new("Baru dalam dokumen", "New in the document"),
        new("{element} tidak ada dalam dokumen sebelumnya.", "{element} was not in the earlier document."),
        new("Pastikan memang baru; bila menggantikan yang lain, catat yang mana.", "Make sure that it is new; if it takes the place of another, record which."));

    public static readonly DiagnosticDescriptor NotTakenUp = new("KIN3072", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Tidak diturunkan dari rencana yang lebih tinggi", "Not taken up from the higher plan"),
        new("{element} dari rencana yang lebih tinggi tidak diturunkan di sini.", "{element} of the higher plan is not taken up here."),
        new("Turunkan ke rencana ini, atau catat rencana mana yang memuatnya.", "Take it up in this plan, or record which plan does."));

    public static readonly DiagnosticDescriptor NotInHigherPlan = new("KIN3073", DiagnosticCategory.Cascade, DiagnosticSeverity.Error,
        new("Tidak berasal dari rencana yang lebih tinggi", "Does not come from the higher plan"),
        new("{element} tidak ada dalam rencana yang lebih tinggi.", "{element} is not in the higher plan."),
        new(
            "Hubungkan dengan tujuan atau sasaran rencana yang lebih tinggi, atau ubah rencana itu lebih dulu.",
            "Tie it to a tujuan or sasaran of the higher plan, or change that plan first."));

    public static readonly DiagnosticDescriptor NothingAbove = new("KIN3073", DiagnosticCategory.Cascade, DiagnosticSeverity.Error,
        NotInHigherPlan.Title,
        new("Di atas {element} tidak ada pernyataan dari rencana yang lebih tinggi.", "No statement of the higher plan stands above {element}."),
        NotInHigherPlan.Repair);

    public static readonly DiagnosticDescriptor OnlyHere = new("KIN3074", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Hanya ada di satu tabel", "In one table only"),
        new("{element} ada di tabel ini, tetapi tidak di tabel yang lain.", "{element} stands in this table and not in the other."),
        new("Samakan kedua tabel.", "Make the two tables agree."));

    public static readonly DiagnosticDescriptor OnlyThere = new("KIN3074", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        OnlyHere.Title,
        new("{element} ada di tabel yang lain, tetapi tidak di tabel ini.", "{element} stands in the other table and not in this one."),
        OnlyHere.Repair);

    public static readonly DiagnosticDescriptor Renamed = new("KIN3075", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Mungkin hal yang sama", "Possibly the same thing"),
        new(
            "{element} mungkin nama baru untuk {earlier} di {source}; kata yang sama: {words}.",
            "{element} may be the new name of {earlier} in {source}; they share: {words}."),
        new(
            "Bila memang sama, samakan kode dan bunyinya; bila bukan, catat bahwa yang satu dihapus dan yang ini baru.",
            "If they are the same, use one code and one wording; if not, record that the one was dropped and this one is new."),
        DiagnosticCertainty.Heuristic);

    public static readonly DiagnosticDescriptor OtherWords = new("KIN3075", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        Renamed.Title,
        new(
            "{element} mungkin sama dengan {earlier} di {source}; kata yang sama: {words}.",
            "{element} may be the same as {earlier} in {source}; they share: {words}."),
        Renamed.Repair,
        DiagnosticCertainty.Heuristic);

    public static readonly DiagnosticDescriptor SeveralNames = new("KIN3076", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Beberapa yang mungkin sama", "Several that may be the same"),
        new(
            "{element} di {source} tidak ada di sini; yang mungkin sama dengannya: {codes}.",
            "{element} in {source} is not here; it may be one of: {codes}."),
        new("Catat yang mana, atau samakan kodenya.", "Record which one it is, or use one code."),
        DiagnosticCertainty.Heuristic);

    public static readonly ValueList<DiagnosticDescriptor> All = [Lost, Added, NotTakenUp, NotInHigherPlan, OnlyHere, Renamed, SeveralNames];
}

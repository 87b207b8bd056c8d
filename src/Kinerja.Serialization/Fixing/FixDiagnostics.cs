using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Fixing;

/// <summary>Why a fix is not applied.</summary>
internal static class FixDiagnostics
{
    public static readonly DiagnosticDescriptor NotThere = Error("KIN9008",
        new("Tempat perbaikan tidak ada", "The place of a fix is not there"),
        new("Perbaikan \"{title}\" tidak diterapkan: dokumen tidak mempunyai satu tempat {pointer}.", "The fix \"{title}\" is not applied: the document has no single place {pointer}."),
        new("Periksa ulang dokumen itu; perbaikan dibuat untuk isi yang lama.", "Check the document again; the fix was made for what it held before."));

    public static readonly DiagnosticDescriptor Changed = Error("KIN9009",
        new("Isi sudah berubah", "The content has changed"),
        new("Perbaikan \"{title}\" tidak diterapkan: {pointer} tidak lagi berisi \"{expected}\".", "The fix \"{title}\" is not applied: {pointer} no longer holds \"{expected}\"."),
        new("Periksa ulang dokumen itu; perbaikan dibuat untuk isi yang lama.", "Check the document again; the fix was made for what it held before."));

    public static readonly DiagnosticDescriptor Overlapping = Error("KIN9010",
        new("Perbaikan bertumpang tindih", "Overlapping fixes"),
        new("Perbaikan \"{title}\" tidak diterapkan: perbaikan lain mengubah tempat yang sama.", "The fix \"{title}\" is not applied: another fix changes the same place."),
        new("Periksa ulang setelah perbaikan pertama diterapkan, lalu putuskan yang ini.", "Check again once the first one is applied, then decide on this one."));

    public static readonly ValueList<DiagnosticDescriptor> All = [NotThere, Changed, Overlapping];

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Configuration, DiagnosticSeverity.Error, title, message, repair);
}

using Kinerja.Diagnostics;

namespace Kinerja.Configuration;

/// <summary>What can be said of a configuration.</summary>
internal static class ConfigurationDiagnostics
{
    public static readonly DiagnosticDescriptor Unused = new("KIN9003", DiagnosticCategory.Configuration, DiagnosticSeverity.Warning,
        new("Pengecualian tidak terpakai", "Suppression not used"),
        new("Tidak ada temuan yang cocok dengan pengecualian ini.", "No finding fits this suppression."),
        new("Hapus pengecualian itu, atau perbaiki syaratnya.", "Remove the suppression, or correct what it is to fit."));

    public static readonly DiagnosticDescriptor Expired = new("KIN9004", DiagnosticCategory.Configuration, DiagnosticSeverity.Warning,
        new("Pengecualian kedaluwarsa", "Suppression expired"),
        new(
            "Pengecualian ini berlaku sampai {until} dan pada {date} tidak berlaku lagi.",
            "This suppression counted until {until} and no longer does on {date}."),
        new("Perbaiki temuannya, atau perpanjang dengan alasan yang baru.", "Repair what it suppressed, or renew it with a new justification."));

    public static readonly DiagnosticDescriptor Unjustified = new("KIN9005", DiagnosticCategory.Configuration, DiagnosticSeverity.Error,
        new("Pengecualian tanpa alasan", "Suppression without justification"),
        new("Pengecualian ini tidak menyebut alasan dan karena itu tidak berlaku.", "This suppression gives no justification and therefore suppresses nothing."),
        new("Tulis alasannya dalam \"justification\".", "Write the reason in \"justification\"."));

    public static readonly DiagnosticDescriptor ExpiryNotJudged = new("KIN9006", DiagnosticCategory.Configuration, DiagnosticSeverity.Info,
        new("Masa berlaku tidak diperiksa", "Expiry not judged"),
        new(
            "Tanggal pemeriksaan tidak diberikan, sehingga semua pengecualian dianggap masih berlaku; yang berbatas waktu: {count}.",
            "No date was given for the check, so every suppression counts as in force; those with an end: {count}."),
        new("Beri tanggal pemeriksaan; Kinerja tidak membaca jam.", "Give the date of the check; Kinerja reads no clock."));

    public static readonly DiagnosticDescriptor UnknownId = new("KIN9007", DiagnosticCategory.Configuration, DiagnosticSeverity.Warning,
        new("Id tidak dikenal", "Unknown id"),
        new("Tidak ada jenis temuan dengan id '{id}', sehingga setelan ini tidak berpengaruh.{suggestion}", "No kind of finding has the id '{id}', so this setting does nothing.{suggestion}"),
        new("Perbaiki id-nya, atau hapus setelan itu.", "Correct the id, or remove the setting."));

    public static readonly ValueList<DiagnosticDescriptor> All = [Unused, Expired, Unjustified, ExpiryNotJudged, UnknownId];
}

using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

/// <summary>Kinds and findings for tests about all findings.</summary>
internal static class Findings
{
    public static DiagnosticDescriptor Kind(
        string id = "KIN1900",
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        DiagnosticCertainty certainty = DiagnosticCertainty.Certain,
        LocalizedText? message = null) =>
        new(id, DiagnosticCategory.Formula, severity, new("Judul", "Title"), message ?? new("Ada {what}.", "There is {what}."), new("Perbaiki.", "Mend it."), certainty);

    public static Diagnostic Of(DiagnosticSeverity severity, string what = "x") => new(Kind(severity: severity), DiagnosticLocation.None, ("what", what));

    public static Diagnostic In(string formula, int start, int length) =>
        new(Kind(message: "here"), DiagnosticLocation.InFormula(formula, new(start, length)));

    /// <summary>The sentence of a finding whose whole message is one argument.</summary>
    public static string Message(LocalizedText argument, Language language = Language.English) =>
        new Diagnostic(Kind(message: "{x}"), DiagnosticLocation.None, ("x", argument)).GetMessage(language);
}

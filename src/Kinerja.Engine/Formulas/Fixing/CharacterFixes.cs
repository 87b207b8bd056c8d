using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Fixing;

/// <summary>Gives the unexpected characters of a formula one common fix.</summary>
internal static class CharacterFixes
{
    /// <summary>The findings, those about a character with one possible meaning with a fix that writes all such characters plainly.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="isSound">Whether a formula compiles without any finding; then nothing is left to decide and the fix is safe.</param>
    public static ValueList<Diagnostic> Attach(string text, ValueList<Diagnostic> findings, Func<string, bool> isSound)
    {
        if (!findings.Any(IsMendable))
            return findings;
        string mended = Mended(text, findings.Where(IsMendable));
        Fix fix = FormulaFix.Of(isSound(mended) ? FixKind.Safe : FixKind.Suggested, "", text, mended, mended);
        return [.. findings.Select(finding => IsMendable(finding) ? finding with { Fixes = [fix] } : finding)];
    }

    private static bool IsMendable(Diagnostic finding) =>
        finding.Descriptor == FormulaDiagnostics.UnexpectedCharacter
        && finding is { Location: { Span: { } span, FormulaText: { Length: > 0 } text } } && PlainCharacters.For(text, span.Start) is not null;

    private static string Mended(string text, IEnumerable<Diagnostic> findings)
    {
        var mended = new StringBuilder(text.Length + 8);
        int at = 0;
        foreach (TextSpan span in findings.Select(finding => finding.Location.Span!.Value))
        {
            mended.Append(text, at, span.Start - at).Append(PlainCharacters.For(text, span.Start));
            at = span.End;
        }

        return mended.Append(text, at, text.Length - at).ToString();
    }
}

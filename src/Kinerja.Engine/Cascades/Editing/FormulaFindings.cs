using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>What reading and compiling a formula found, at its indicator.</summary>
internal static class FormulaFindings
{
    /// <summary>Adds them.</summary>
    /// <param name="findings">Takes them.</param>
    /// <param name="words">Tells how a formula in words was read.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="formula">Its formula.</param>
    /// <param name="place">Its place among the indicators that <paramref name="words"/> knows.</param>
    /// <param name="inDocument">Its place in the document.</param>
    public static void Add(List<Diagnostic> findings, WordedFindings words, Indicator indicator, KnownFormula? formula, int place, int inDocument)
    {
        if (formula is null)
            return;
        if (formula.Reading is { } reading)
            findings.AddRange(words.Of(place, reading));
        if (formula.Beside is { } beside)
            findings.AddRange(words.Beside(place, beside.Reading));
        foreach (Diagnostic diagnostic in formula.Compiled.Diagnostics ?? [])
            findings.Add(FormulaSurvey.Relocated(diagnostic, WordedFormulas.PointerOf(indicator, inDocument), indicator.Code));
    }
}

using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Compiles the formulas of a cascade, equal ones once, reads those in words, and says of each indicator what was found.</summary>
internal static class FormulaSurvey
{
    /// <summary>The facts of each indicator's formula, by place; null where there is none to compute with.</summary>
    public static FormulaFacts?[] Of(
        CascadeIndex index, Func<Indicator, CompiledFacts> compile, WordedFormulas? worded, List<Diagnostic> findings, CancellationToken cancellation)
    {
        Cascade cascade = index.Cascade;
        var words = new WordedFindings(index);
        var facts = new FormulaFacts?[cascade.Indicators.Count];
        var compiled = new Dictionary<(string Expression, int? Decimals), CompiledFacts>();
        for (int place = 0; place < facts.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            Indicator indicator = cascade.Indicators[place];
            if (worded?.Read(index, place) is { } reading)
            {
                findings.AddRange(words.Of(place, reading));
                if (!reading.IsUnambiguous)
                    continue;
                indicator = indicator with { Formula = WordedFormulas.FormulaOf(indicator, reading) };
            }

            if (indicator.Formula is not { } formula || string.IsNullOrWhiteSpace(formula.Expression))
                continue;
            (string, int?) key = (formula.Expression, formula.Decimals);
            if (!compiled.TryGetValue(key, out CompiledFacts found))
                compiled.Add(key, found = compile(indicator));
            facts[place] = found.Facts;
            foreach (Diagnostic diagnostic in found.Diagnostics)
                findings.Add(Relocated(diagnostic, WordedFormulas.PointerOf(cascade, place), indicator.Code));
        }

        return facts;
    }

    // The compiler knows the formula only; here it becomes the formula of this indicator.
    private static Diagnostic Relocated(Diagnostic diagnostic, string pointer, string code) => diagnostic with
    {
        Location = diagnostic.Location with { Pointer = pointer, Code = code },
        // What was read from words does not stand in the document, so nothing can be replaced there.
        Fixes = pointer.EndsWith("/expression", StringComparison.Ordinal) ? [.. diagnostic.Fixes.Select(fix => fix.Under(pointer))] : [],
        RelatedLocations =
        [
            .. diagnostic.RelatedLocations.Select(
                related => related with { Location = related.Location with { Pointer = pointer, Code = code } }),
        ],
    };
}

using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Compiles the formulas of a cascade, equal ones once, and says of each indicator what was found.</summary>
internal static class FormulaSurvey
{
    /// <summary>The facts of each indicator's formula, by place; null where there is no expression or it does not compile.</summary>
    public static FormulaFacts?[] Of(
        Cascade cascade, Func<Indicator, CompiledFacts> compile, List<Diagnostic> findings, CancellationToken cancellation)
    {
        var facts = new FormulaFacts?[cascade.Indicators.Count];
        var compiled = new Dictionary<(string Expression, int? Decimals), CompiledFacts>();
        for (int place = 0; place < facts.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            Indicator indicator = cascade.Indicators[place];
            if (indicator.Formula is not { } formula || string.IsNullOrWhiteSpace(formula.Expression))
                continue;
            (string, int?) key = (formula.Expression, formula.Decimals);
            if (!compiled.TryGetValue(key, out CompiledFacts found))
                compiled.Add(key, found = compile(indicator));
            facts[place] = found.Facts;
            foreach (Diagnostic diagnostic in found.Diagnostics)
                findings.Add(Relocated(diagnostic, place, indicator.Code));
        }

        return facts;
    }

    // The compiler knows the formula only; here it becomes the formula of this indicator.
    private static Diagnostic Relocated(Diagnostic diagnostic, int place, string code)
    {
        string pointer = $"/indicators/{place}/formula/expression";
        return diagnostic with
        {
            Location = diagnostic.Location with { Pointer = pointer, Code = code },
            RelatedLocations =
            [
                .. diagnostic.RelatedLocations.Select(
                    related => related with { Location = related.Location with { Pointer = pointer, Code = code } }),
            ],
        };
    }
}

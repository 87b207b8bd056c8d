using Kinerja.Diagnostics;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas;

/// <summary>From text to a formula that can be evaluated. Keeps no state and no cache; safe from several threads.</summary>
internal sealed class FormulaCompiler(FormulaLimits limits, FunctionTable functions)
{
    public Result<CompiledFormula> Compile(string text, int? decimals)
    {
        var findings = new FormulaFindings(text);
        if (decimals is < 0 or > 28)
            findings.Add(FormulaDiagnostics.DecimalsOutOfRange, new(0, text.Length), ("decimals", decimals.Value));

        List<Token> tokens = FormulaGuard.Scan(text, limits, findings);
        SyntaxTree? tree = findings.HasErrors ? null : FormulaParser.Parse(text, tokens, findings);
        BoundFormula? bound = tree is null ? null : FormulaBinder.Bind(tree, functions, limits, findings);
        if (bound is null)
            return new(findings.InOrder());
        FormulaPlan plan = FormulaPlanner.Plan(bound, limits);
        return new(new CompiledFormula(plan, decimals), findings.InOrder());
    }
}

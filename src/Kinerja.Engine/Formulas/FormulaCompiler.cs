using Kinerja.Diagnostics;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Fixing;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Planning;
using Kinerja.Formulas.Shapes;

namespace Kinerja.Formulas;

/// <summary>From text to a formula that can be evaluated. Keeps no state and no cache; safe from several threads.</summary>
internal sealed class FormulaCompiler(FormulaLimits limits, FunctionTable functions)
{
    /// <param name="text">The formula.</param>
    /// <param name="decimals">To how many decimals results are rounded; null for 28 significant digits.</param>
    /// <param name="declared">The names it may use; null for any.</param>
    public Result<CompiledFormula> Compile(string text, int? decimals, ValueList<string>? declared = null)
    {
        Result<CompiledFormula> compiled = CompileAsWritten(text, decimals, declared);
        return compiled.IsSuccess
            ? compiled
            : new(CharacterFixes.Attach(text, compiled.Diagnostics, mended => CompileAsWritten(mended, decimals, declared).Diagnostics.Count == 0));
    }

    private Result<CompiledFormula> CompileAsWritten(string text, int? decimals, ValueList<string>? declared)
    {
        var findings = new FormulaFindings(text);
        List<Token> tokens = FormulaGuard.Scan(text, limits, findings, out bool isWhole);
        BoundFormula? bound = Bind(text, tokens, isWhole, decimals, declared, findings, null);
        return bound is null ? new(findings.InOrder()) : new(new CompiledFormula(FormulaPlanner.Plan(bound, limits), decimals), findings.InOrder());
    }

    /// <summary>What compiling would tell of a formula, without making it ready to be evaluated.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="decimals">To how many decimals results would be rounded.</param>
    /// <param name="readings">What was read of earlier formulas.</param>
    public (FormulaFacts? Facts, ValueList<Diagnostic> Diagnostics) Survey(string text, int? decimals, PieceReadings readings)
    {
        var findings = new FormulaFindings(text);
        List<Token> tokens = FormulaGuard.Scan(text, limits, findings, out bool isWhole, readings.Tokens);
        bool canKeep = isWhole && !findings.Any && AreInRange(decimals);
        if (canKeep && readings.Shapes.Find(text, tokens, limits.MaxVariables, out canKeep) is { } known)
            return (known.FactsOf(text, tokens), []);

        BoundFormula? bound = Bind(text, tokens, isWhole, decimals, null, findings, readings);
        if (bound is null)
            return (null, CharacterFixes.Attach(text, findings.InOrder(), mended => CompileAsWritten(mended, decimals, null).Diagnostics.Count == 0));
        if (!canKeep || findings.Any)
            return (BoundFacts.Of(bound), findings.Any ? findings.InOrder() : []);
        var shape = new FormulaShape(BoundFacts.Of(bound), limits);
        readings.Shapes.Keep(shape);
        return (shape.FactsOf(text, tokens), []);
    }

    private static bool AreInRange(int? decimals) => decimals is null or (>= 0 and <= 28);

    // Null when anything is wrong.
    private BoundFormula? Bind(string text, List<Token> tokens, bool isWhole, int? decimals, ValueList<string>? declared, FormulaFindings findings, PieceReadings? readings)
    {
        SyntaxTree? tree = isWhole ? FormulaParser.Parse(text, tokens, findings, readings) : null;
        BoundFormula? bound = tree is null ? null : FormulaBinder.Bind(tree, functions, limits, findings);
        if (tree is null)
            FormulaBinder.CheckFunctions(text, tokens, functions, findings);
        if (declared is not null)
            DeclaredNames.Check(text, tokens, declared, findings);
        if (!AreInRange(decimals))
            findings.Add(FormulaDiagnostics.DecimalsOutOfRange, new(0, text.Length), ("decimals", decimals!.Value));
        return findings.HasErrors ? null : bound;
    }
}

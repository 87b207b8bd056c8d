using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Binding;

/// <summary>Checks that a formula uses no other names than those declared.</summary>
internal static class DeclaredNames
{
    private const int Shown = 10;
    private const int MostFindings = 100;

    public static Result<CompiledFormula> Check(Result<CompiledFormula> compiled, ValueList<string> declared)
    {
        if (!compiled.TryGetValue(out CompiledFormula? formula))
            return compiled;
        var known = new HashSet<string>(declared, VariableNameComparer.Instance);
        Diagnostic[] unknown = [.. formula.Facts.References.Where(reference => !known.Contains(reference.Name)).Take(MostFindings).Select(reference => Unknown(formula, reference, declared))];
        return unknown.Length == 0 ? compiled : new([.. compiled.Diagnostics.Concat(unknown).OrderBy(finding => finding.Location.Span?.Start)]);
    }

    private static Diagnostic Unknown(CompiledFormula formula, FormulaReference reference, ValueList<string> declared)
    {
        string list = string.Join(", ", declared.Take(Shown)) + (declared.Count > Shown ? ", …" : "");
        return new(FormulaDiagnostics.UnknownName, DiagnosticLocation.InFormula(formula.Text, reference.Span),
            ("name", reference.Name), ("declared", list.Length > 0 ? list : "-"), ("suggestion", NearestName.Suggest(reference.Name, declared)));
    }
}

using Kinerja.Diagnostics;
using Kinerja.Formulas.Fixing;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Binding;

/// <summary>Checks that a formula uses no other names than those declared, however malformed it is otherwise.</summary>
internal static class DeclaredNames
{
    private const int Shown = 10;

    public static void Check(string text, List<Token> tokens, ValueList<string> declared, FormulaFindings findings)
    {
        var known = new HashSet<string>(declared, VariableNameComparer.Instance);
        string list = string.Join(", ", declared.Take(Shown)) + (declared.Count > Shown ? ", …" : "");
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Name || token.Name(text) is not { Length: > 0 } name || known.Contains(name))
                continue;
            string? nearest = findings.IsFull ? null : NearestName.Find(name, declared);
            findings.AddFixable(FormulaDiagnostics.UnknownName, token.Span, nearest is null ? null : FormulaFix.NameText(nearest),
                ("name", name), ("declared", list.Length > 0 ? list : "-"), ("suggestion", NearestName.Sentence(nearest)));
        }
    }
}

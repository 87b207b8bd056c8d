using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Parsing;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades;

/// <summary>
/// Stands in for the formula compiler: names in brackets or bare, one-character operators, numbers. A question mark does not compile.
/// </summary>
internal static class StubCompiler
{
    private static readonly DiagnosticDescriptor s_refused = new(
        "KIN1999", DiagnosticCategory.Formula, DiagnosticSeverity.Error, "refused", "a question mark", "remove it");

    // It reads no pieces, so there is nothing to keep of them.
    public static CompiledFacts Compile(Indicator indicator, PieceReadings readings) => Compile(indicator);

    public static CompiledFacts Compile(Indicator indicator)
    {
        string text = indicator.Formula!.Expression;
        int refused = text.IndexOf('?');
        if (refused >= 0)
        {
            var at = DiagnosticLocation.InFormula(text, new(refused, 1));
            return new(null, [new Diagnostic(s_refused, at) { RelatedLocations = [new(DiagnosticLocation.InFormula(text, new(0, 1)), "start")] }]);
        }

        var references = new List<FormulaReference>();
        var canonical = new List<string>();
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            if (text[i] == '[')
                i = text.IndexOf(']', i) + 1;
            else if (char.IsLetterOrDigit(text[i]))
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_')) i++;
            else
                i++;
            string token = text[start..i];
            if (token[0] == '[' || char.IsLetter(token[0]))
                references.Add(new(token.Trim('[', ']'), new(start, i - start)));
            if (token != " ")
                canonical.Add(token.Trim('[', ']').ToLowerInvariant());
        }

        return new(
            new FormulaFacts
            {
                Canonical = string.Join(' ', canonical),
                References = [.. references],
                Type = text.Contains('<') ? FormulaType.Condition : FormulaType.Number,
                HasDivision = text.Contains('/'),
            },
            []);
    }
}

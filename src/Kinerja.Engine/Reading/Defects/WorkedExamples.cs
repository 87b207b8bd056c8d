using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Sections;

namespace Kinerja.Reading.Defects;

/// <summary>Recomputes the arithmetic in the text, <i>5 / 7 x 100 % = 71,4 %</i>, and tells where the stated result is another.</summary>
internal static class WorkedExamples
{
    private static readonly string[] s_leading = ["maka", "adalah", "yaitu", "yakni", "jadi", "hasilnya", "hasil", "diperoleh", "sebesar", "menjadi", "contoh", "misal", "misalnya"];

    public static void Check(DefectContext context)
    {
        foreach (Section section in context.Sections)
        {
            List<TextToken> tokens = WithoutNames(section.Tokens);
            int from = 0;
            for (int i = 1; i + 1 < tokens.Count; i++)
            {
                if (!IsArithmetic(tokens, i) && !tokens[i].Is(TextTokenKind.Equals))
                    from = i + 1;
                if (!tokens[i].Is(TextTokenKind.Equals))
                    continue;
                if (IsResult(tokens, i + 1, out int end) && i - from >= 3 && Begins(tokens, from) && Compute(context, tokens[from..i]) is { } value)
                    Compare(context, TextSpan.Covering(tokens[from].Span, tokens[end - 1].Span), tokens[i + 1], value);
                from = i + 1;
            }
        }
    }

    // "Jumlah A (37) / jumlah B (148) x 100 % = 25 %": the values stand in brackets behind their names.
    private static List<TextToken> WithoutNames(List<TextToken> tokens)
    {
        var kept = new List<TextToken>(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isValue = tokens[i].Is(TextTokenKind.Open) && i + 2 < tokens.Count && tokens[i + 1].Is(TextTokenKind.Number)
                && tokens[i + 2].Is(TextTokenKind.Close);
            while (isValue && kept.Count > 0 && kept[^1].Is(TextTokenKind.Word) && !IsArithmetic(kept, kept.Count - 1))
                kept.RemoveAt(kept.Count - 1);
            kept.Add(tokens[i]);
        }

        return kept;
    }

    // In "3 dari 5 x 100 %" the arithmetic begins before its first sign.
    private static bool Begins(List<TextToken> tokens, int from) => from == 0 || !tokens[from - 1].Is(TextTokenKind.Word)
        || s_leading.Contains(tokens[from - 1].Key);

    // Cut off or rounded at the last digit written, as a percentage or as a share.
    private static void Compare(DefectContext context, TextSpan span, TextToken stated, decimal value)
    {
        int comma = stated.Text.LastIndexOfAny([',', '.']);
        bool isThousands = stated.Value == decimal.Truncate(stated.Value) && comma >= 0 && stated.Text.Length - comma == 4;
        int decimals = comma < 0 || isThousands ? 0 : Math.Min(stated.Text.Length - comma - 1, 20);
        decimal unit = 1;
        for (int i = 0; i < decimals; i++)
            unit /= 10;
        if (Agrees(stated.Value) || (stated.OtherValue is { } other && Agrees(other)))
            return;
        context.Report(DefectDiagnostics.WrongExample, span, ("stated", stated.Text), ("value", Math.Round(value, Math.Min(28, Math.Max(2, decimals)), MidpointRounding.AwayFromZero)));

        bool Agrees(decimal result) => Math.Abs(result - value) < unit || Math.Abs(result - value / 100) < unit / 100
            || Math.Abs(result / 100 - value) < unit / 100;
    }

    private static decimal? Compute(DefectContext context, List<TextToken> tokens)
    {
        // "(5 / 7 x 100 % = 71,4 %)": the bracket belongs to the sentence.
        while (tokens.Count > 0 && tokens[0].Is(TextTokenKind.Open)
            && tokens.Count(token => token.Is(TextTokenKind.Open)) > tokens.Count(token => token.Is(TextTokenKind.Close)))
            tokens = tokens[1..];
        StatementReading reading = StatementReader.Read(tokens, "", default);
        if (reading.Sides is not [{ IsArithmetic: true, Computes: true, Root: { } root }])
            return null;
        string expression = ExpressionText.Of(root, phrase => phrase.Label);
        return context.Compiler.Compile(expression, null).TryGetValue(out CompiledFormula? formula)
            && formula.Evaluate() is { HasValue: true, Type: FormulaType.Number } result ? result.Value : null;
    }

    // Nothing but a number, perhaps with a percent sign: "= 71,4 %" but not "= 0,4 x IKA".
    private static bool IsResult(List<TextToken> tokens, int at, out int end)
    {
        end = at + 1 < tokens.Count && tokens[at + 1].Is(TextTokenKind.Percent) ? at + 2 : at + 1;
        return tokens[at].Is(TextTokenKind.Number) && (end >= tokens.Count || !IsArithmetic(tokens, end) || tokens[end].Is(TextTokenKind.Close));
    }

    private static bool IsArithmetic(List<TextToken> tokens, int at)
    {
        TextToken token = tokens[at];
        if (token.Is(TextTokenKind.Colon))
            return at > 0 && at + 1 < tokens.Count && tokens[at - 1].Is(TextTokenKind.Number) && tokens[at + 1].Is(TextTokenKind.Number);
        return token.Kind is TextTokenKind.Number or TextTokenKind.Percent or TextTokenKind.Plus or TextTokenKind.Dash or TextTokenKind.Times or TextTokenKind.Slash
            or TextTokenKind.Divide or TextTokenKind.Bar or TextTokenKind.Open or TextTokenKind.Close
                || token.Key is "x" or "kali" or "dikali" or "dikalikan" or "dibagi";
    }
}

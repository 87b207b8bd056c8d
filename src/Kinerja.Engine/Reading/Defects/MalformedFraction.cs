using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Defects;

/// <summary>A fraction whose marks contradict each other: dashes as the numerator of <c>\frac</c>, an equals sign before the bar.</summary>
internal static class MalformedFraction
{
    public static void Check(DefectContext context)
    {
        foreach (List<TextToken> tokens in context.Statements)
        {
            for (int i = 1; i < tokens.Count; i++)
            {
                if (!tokens[i].Is(TextTokenKind.Bar))
                    continue;
                if (tokens[i - 1].Is(TextTokenKind.Equals) || BeginsWithEquals(tokens[i].Text))
                    context.Report(DefectDiagnostics.EqualsBeforeBar, tokens[i].Span);
                else if (tokens[i - 1] is { Kind: TextTokenKind.Open, IsMarkup: true } && i + 1 < tokens.Count
                    && tokens[i + 1] is { Kind: TextTokenKind.Close, IsMarkup: true })
                    context.Report(DefectDiagnostics.BarAsNumerator, tokens[i].Span);
            }
        }
    }

    // "= -----" is one run of strokes; "=====" is a bar as good as any.
    private static bool BeginsWithEquals(string bar) => bar.StartsWith('=') && bar.Any(c => c is not ('=' or ' '));
}

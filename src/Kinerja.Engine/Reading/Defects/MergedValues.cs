using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Defects;

/// <summary>Two values run together without anything between them: <i>Hasil nilai A Hasil tingkat B</i>.</summary>
internal static class MergedValues
{
    private static readonly string[] s_joining = ["dan", "dari", "dengan", "atau", "atas", "terhadap", "pada", "yang", "dalam", "di", "serta", "untuk", "oleh", "sesuai", "dokumen", "laporan"];

    public static void Check(DefectContext context)
    {
        if (context.Root is not null && !context.IsCount)
            return;
        List<TextToken> tokens = context.Phrases[0].Tokens;
        if (!tokens[0].Is(TextTokenKind.Word))
            return;
        int depth = 0;
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            depth += tokens[i].Nesting;
            bool begins = depth == 0 && i > 2 && tokens[i].IsWord(tokens[0].Key) && char.IsUpper(tokens[i].Text[0]) && tokens[i - 1].IsPhrasal
                && !s_joining.Contains(tokens[i - 1].Key);
            // A text in capitals, or one Whose Words Begin So, tells nothing.
            if (begins && tokens[1] is { Text: [var second, ..] } && char.IsLower(second))
                context.Report(DefectDiagnostics.MergedValues, TextSpan.Covering(tokens[i].Span, tokens[^1].Span), ("word", tokens[i].Text));
        }
    }
}

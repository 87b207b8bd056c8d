using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Defects;

/// <summary>A text that stops in the middle of a sentence: <i>Jumlah desa yang tertib dan</i>.</summary>
internal static class TruncatedText
{
    private static readonly string[] s_neverLast = ["dan", "yang", "yg", "dengan", "dgn", "serta", "terhadap", "adalah", "meliputi", "yaitu", "antara", "dibagi", "dikali"];

    public static void Check(DefectContext context)
    {
        List<TextToken>? last = context.Statements.LastOrDefault();
        int end = last?.FindLastIndex(token => !token.Is(TextTokenKind.Period) && !token.Is(TextTokenKind.Semicolon) && !token.Is(TextTokenKind.Dots)) ?? -1;
        if (end > 0 && last![end].Is(TextTokenKind.Word) && s_neverLast.Contains(last[end].Key))
            context.Report(DefectDiagnostics.TruncatedText, last[end].Span, ("word", last[end].Text));
    }
}

using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A name that joins two things of which the formula knows only the first: <i>SKCK dan Ijin Keramaian</i>.</summary>
internal static class HalfCoveredName
{
    private static readonly string[] s_borders = ["yang", "yg", "dan", "dn", "serta", "tepat", "sesuai", "dengan", "dalam", "di", "pada", "ke", "terhadap", "untuk", "bidang", "se", "oleh"];

    public static void Check(DefectContext context)
    {
        if (context.Root is null)
            return;
        List<TextToken> tokens = context.Name.Tokens;
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Key is not ("dan" or "serta" or "dn"))
                continue;
            List<TextToken> before = Content(tokens, i, -1);
            List<TextToken> after = Content(tokens, i, 1);
            // One common word may have been left out as a synonym; an abbreviation is a thing of its own.
            bool isThing = after.Count > 1 || (after.Count == 1 && after[0].Text.Length > 1 && after[0].Text == after[0].Text.ToUpperInvariant());
            if (isThing && before.Exists(token => context.Mentions(Word(token))) && !after.Exists(token => context.Mentions(Word(token))))
                context.Report(DefectDiagnostics.HalfCoveredName, context.Span, ("second", string.Join(' ', after.Select(token => token.Text))));
        }
    }

    // The telling words beside a place, up to the next word that ends what they name.
    private static List<TextToken> Content(List<TextToken> tokens, int at, int step)
    {
        var content = new List<TextToken>();
        for (int i = at + step; i >= 0 && i < tokens.Count && tokens[i].Is(TextTokenKind.Word) && !s_borders.Contains(tokens[i].Key); i += step)
        {
            if (IndicatorName.IsContent(Word(tokens[i])))
                content.Add(tokens[i]);
        }

        return content;
    }

    private static string Word(TextToken token) => Abbreviations.Expand(token.Key);
}

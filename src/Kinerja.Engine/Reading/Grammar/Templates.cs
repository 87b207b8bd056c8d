using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Cuts off the empty form that some cells keep behind their formula: <i>… x 100 ……. x 100 …….</i></summary>
internal static class Templates
{
    public static List<TextToken> Cut(List<TextToken> tokens)
    {
        int dots = tokens.FindIndex(token => token.Is(TextTokenKind.Dots) && token.SpaceBefore);
        if (dots < 3)
            return tokens;
        TextToken before = tokens[dots - 1];
        bool afterFactor = before.Is(TextTokenKind.Percent) || (before.Is(TextTokenKind.Number) && Factors.IsUsual(before.Value));
        bool afterFraction = tokens[dots].LineBefore && tokens.FindIndex(0, dots, token => token.Is(TextTokenKind.Bar)) > 0;
        return afterFactor || afterFraction ? tokens[..dots] : tokens;
    }
}

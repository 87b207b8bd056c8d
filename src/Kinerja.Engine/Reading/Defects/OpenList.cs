using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Defects;

/// <summary>A list that nobody can finish: <i>Renja dll</i>.</summary>
internal static class OpenList
{
    public static void Check(DefectContext context)
    {
        foreach (List<TextToken> statement in context.Statements)
        {
            for (int i = 0; i < statement.Count; i++)
            {
                int length = Length(statement, i);
                if (length == 0)
                    continue;
                TextSpan span = TextSpan.Covering(statement[i].Span, statement[i + length - 1].Span);
                context.Report(DefectDiagnostics.OpenList, span, ("word", string.Join(' ', statement.Skip(i).Take(length).Select(token => token.Text))));
            }
        }
    }

    private static int Length(List<TextToken> tokens, int at)
    {
        if (!tokens[at].Is(TextTokenKind.Word))
            return 0;
        if (tokens[at].Key is "dll" or "dsb" or "dst" or "dkk" or "lain-lain" or "etc")
            return 1;
        return tokens[at].Key == "dan" && at + 1 < tokens.Count && tokens[at + 1].Key is "sebagainya" or "seterusnya" or "lainnya" ? 2 : 0;
    }
}

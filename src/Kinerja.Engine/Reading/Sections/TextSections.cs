using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Sections;

/// <summary>Cuts a text into statements: paragraphs, sentences, list items, and what a keyword introduces.</summary>
internal static class TextSections
{
    public static List<Section> Split(List<TextToken> tokens)
    {
        List<List<TextToken>> pieces = Layout.Join(Pieces(Underlines.ToBars(tokens)));
        var sections = new List<Section>(pieces.Count);
        var kind = SectionKind.Body;
        foreach (List<TextToken> piece in pieces)
        {
            SectionKind found = KindOf(piece);
            // A legend goes on while its lines define symbols.
            kind = found != SectionKind.Body ? found : kind == SectionKind.Legend && Legends.Defines(piece) ? SectionKind.Legend : SectionKind.Body;
            sections.Add(new(kind, piece));
        }

        return sections;
    }

    private static List<List<TextToken>> Pieces(List<TextToken> tokens)
    {
        var pieces = new List<List<TextToken>>();
        var piece = new List<TextToken>();
        int depth = 0;
        int item = 1;
        bool hasBar = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            depth = Math.Max(0, depth + token.Nesting);
            if (piece.Count == 0 && IsItem(tokens, i, item))
                item++;
            bool begins = depth == 0 && piece.Count > 0
                && (BeginsKeyword(tokens, i) || BeginsFormula(tokens, i) || BeginsItem(tokens, i, ref item, piece) || BeginsLine(tokens, i, piece, hasBar));
            begins |= token.Is(TextTokenKind.Open) && depth == 1 && piece.Count > 0 && BeginsKeyword(tokens, i + 1);
            if (begins)
                End();
            if (token.Is(TextTokenKind.Paragraph))
            {
                End();
                depth = 0;
                continue;
            }

            bool inList = token.Is(TextTokenKind.Semicolon) && i + 2 < tokens.Count && StatementHead.ListMark(tokens, i + 1) == 2
                && piece.Exists(before => before.Is(TextTokenKind.Colon));
            bool separates = token.Kind is TextTokenKind.Pipe or TextTokenKind.Semicolon && depth == 0 && i + 1 < tokens.Count && !inList;
            if (!separates)
                piece.Add(token);
            hasBar |= token.Is(TextTokenKind.Bar);
            if (separates || (token.Is(TextTokenKind.Period) && depth == 0 && EndsSentence(tokens, i))
                || (token.Is(TextTokenKind.Question) && depth == 0 && i + 1 < tokens.Count && !tokens[i + 1].Is(TextTokenKind.Open)))
                End();
        }

        End();
        return pieces;

        void End()
        {
            if (piece.Count > 0)
                pieces.Add(piece);
            piece = [];
            hasBar = false;
        }
    }

    private static SectionKind KindOf(List<TextToken> piece)
    {
        if (piece[0].Is(TextTokenKind.Word) && piece[0].Text.Length <= 3 && piece.Count > 2 && piece[1].Is(TextTokenKind.Colon))
            return SectionKind.Legend;
        int start = piece[0].Kind is TextTokenKind.Open or TextTokenKind.Other or TextTokenKind.Dash ? 1 : 0;
        return start < piece.Count ? KeywordKind(piece, start) : SectionKind.Body;
    }

    private static bool BeginsKeyword(List<TextToken> tokens, int at) => KeywordKind(tokens, at) != SectionKind.Body;

    private static SectionKind KeywordKind(List<TextToken> tokens, int at)
    {
        if (at + 1 >= tokens.Count || !tokens[at].Is(TextTokenKind.Word))
            return SectionKind.Body;
        string key = tokens[at].Key;
        int next = at + 1;
        if (key == "di" && tokens[next].Key == "mana")
        {
            key = "dimana";
            next++;
        }

        if (next + 1 < tokens.Count && (tokens[next].Is(TextTokenKind.Period) && !tokens[next].SpaceBefore
            || (LabelWords.IsNote(key) && LabelWords.IsNoteRest(tokens[next].Key))))
            next++;
        bool colon = next < tokens.Count && tokens[next].Is(TextTokenKind.Colon);
        if (LabelWords.IsExample(key) && (colon || next < tokens.Count && key == "contoh"))
            return colon || (at > 0 && tokens[at - 1].Is(TextTokenKind.Period)) ? SectionKind.Example : SectionKind.Body;
        bool defines = next + 1 < tokens.Count && tokens[next + (colon ? 1 : 0)].Is(TextTokenKind.Word)
            && Legends.SymbolSign(tokens, next + (colon ? 1 : 0)) > 0;
        if (LabelWords.IsLegend(key) && defines && (colon || key is "dimana" or "where" || (key == "dengan" && tokens[next + 1].Is(TextTokenKind.Equals))))
            return SectionKind.Legend;
        if (colon && LabelWords.IsFractionPart(key))
            return SectionKind.Legend;
        if (colon && LabelWords.IsNote(key))
            return SectionKind.Note;
        bool definesLater = key == "dimana" && tokens.FindIndex(next, Math.Min(8, tokens.Count - next), token => token.Is(TextTokenKind.Equals)) > 0;
        return key == "dimana" && (colon || definesLater) ? SectionKind.Legend : SectionKind.Body;
    }

    // "… Formula : a/b x 100 %" behind the lines that say what a and b are.
    private static bool BeginsFormula(List<TextToken> tokens, int at) =>
        (tokens[at].Key == "cara" && tokens.FindIndex(at, Math.Min(4, tokens.Count - at), token => token.Is(TextTokenKind.Colon)) > 0)
            || tokens[at].Key is "formula" or "rumus" or "formulasi" or "rumusnya" && at + 1 < tokens.Count && tokens[at + 1].Is(TextTokenKind.Colon);

    // A line that begins a second formula when the line before it ended with its factor.
    private static bool BeginsLine(List<TextToken> tokens, int at, List<TextToken> piece, bool hasBar)
    {
        TextToken token = tokens[at];
        bool bullet = token.Is(TextTokenKind.Other) || (token.Is(TextTokenKind.Dash) && piece[^1].Is(TextTokenKind.Colon))
            || (token.Is(TextTokenKind.Dash) && piece[0].Is(TextTokenKind.Dash));
        if (token.LineBefore && bullet && at + 1 < tokens.Count && tokens[at + 1].SpaceBefore)
            return true;
        if (!token.LineBefore || !token.Is(TextTokenKind.Word))
            return false;
        bool defines = Legends.SymbolSign(tokens, at) == at + 1
            && (tokens[at + 1].Is(TextTokenKind.Equals) ? tokens[at].Text.Length <= (hasBar ? 3 : 12) : tokens[at + 1].Is(TextTokenKind.Colon)
            && tokens[at].Text.Length <= 3);
        if (IsLetterMark(tokens, at) || (defines && !Layout.IsOpen(piece)))
            return true;
        if (!char.IsUpper(token.Text[0]) || hasBar)
            return false;
        TextToken last = piece[^1];
        int number = last.Is(TextTokenKind.Percent) ? piece.Count - 2 : piece.Count - 1;
        return number > 1 && piece[number].Is(TextTokenKind.Number)
            && (piece[number - 1].Is(TextTokenKind.Times) || piece[number - 1].Key is "x" or "dikali" or "dikalikan" or "kali");
    }

    private static bool IsLetterMark(List<TextToken> tokens, int at) =>
        tokens[at].Text.Length == 1 && StatementHead.ListMark(tokens, at) == 2;

    // "1. … 2. … 3. …" inside running text, counted on from one.
    private static bool BeginsItem(List<TextToken> tokens, int at, ref int item, List<TextToken> piece)
    {
        TextToken token = tokens[at];
        bool isMark = IsItem(tokens, at, item);
        if (!isMark)
            return false;
        bool afterSentence = piece[^1].Kind is TextTokenKind.Period or TextTokenKind.Semicolon || token.LineBefore;
        if (item == 1 && !afterSentence)
            return false;
        if (item > 1 && !afterSentence)
            return false;
        item++;
        return true;
    }

    private static bool IsItem(List<TextToken> tokens, int at, int item) =>
        tokens[at].Is(TextTokenKind.Number) && tokens[at].Value == item && at + 2 < tokens.Count && !tokens[at + 1].SpaceBefore
        && tokens[at + 1].Kind is TextTokenKind.Period or TextTokenKind.Close && tokens[at + 2].SpaceBefore && tokens[at + 2].Is(TextTokenKind.Word);

    private static bool EndsSentence(List<TextToken> tokens, int at)
    {
        if (at + 1 >= tokens.Count)
            return true;
        TextToken next = tokens[at + 1];
        if (!next.SpaceBefore)
            return false;
        bool afterMark = at > 0 && tokens[at - 1].Is(TextTokenKind.Word) && tokens[at - 1].Text.Length == 1
            && (at == 1 || tokens[at - 1].LineBefore || tokens[at - 2].Kind is TextTokenKind.Period or TextTokenKind.Paragraph or TextTokenKind.Comma or TextTokenKind.Colon or TextTokenKind.Semicolon);
        if (afterMark || ContinuesLetters(tokens, at - 1))
            return false;
        TextToken before = tokens[Math.Max(0, at - 1)];
        if (before.Is(TextTokenKind.Word) && Abbreviations.IsStopped(before.Key))
            return false;
        if (before.Is(TextTokenKind.Number) && IsListNumber(tokens, at - 1))
            return false;
        bool capital = next.Is(TextTokenKind.Word) && char.IsUpper(next.Text[0]);
        return capital || next.Kind is TextTokenKind.Open or TextTokenKind.Number or TextTokenKind.Dash or TextTokenKind.Dots or TextTokenKind.Percent
            || before.Kind is TextTokenKind.Percent or TextTokenKind.Number;
    }

    // "a. … b. …" in running text: the letter follows its predecessor.
    private static bool ContinuesLetters(List<TextToken> tokens, int at)
    {
        if (at < 3 || !tokens[at].Is(TextTokenKind.Word) || tokens[at].Text.Length != 1 || tokens[at].Text[0] is < 'b' or > 'z')
            return false;
        for (int i = at - 1; i >= 0 && i > at - 60; i--)
        {
            if (tokens[i].Text.Length == 1 && tokens[i].Text[0] == tokens[at].Text[0] - 1 && tokens[i + 1].Is(TextTokenKind.Period))
                return true;
        }

        return false;
    }

    // In "… 2. bagian" the number begins an item; in "… dikali 100. Catatan" it ends a sentence.
    private static bool IsListNumber(List<TextToken> tokens, int at) =>
        tokens[at].Value < 20 && (at == 0 || tokens[at].LineBefore
            || tokens[at - 1].Kind is TextTokenKind.Period or TextTokenKind.Semicolon or TextTokenKind.Colon or TextTokenKind.Paragraph
            || (tokens[at - 1].Is(TextTokenKind.Word) && tokens[at - 1].Key is not ("dikali" or "dikalikan" or "kali" or "x" or "dibagi")));
}

using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>
/// The first look at a statement: operators that nothing else can be, brackets around something to compute and brackets that
/// belong to a name, and the signs that their neighbours decide about.
/// </summary>
internal static class CertainOperators
{
    private static readonly string[] s_classes = ["tipe", "type", "kelas", "golongan", "jenis", "kategori", "kelompok", "varian", "seri", "model", "tahap", "zona", "blok", "kode", "ruang"];

    public static void Mark(Statement statement)
    {
        int at = 0;
        while (at < statement.Count)
            at += MarkOne(statement, at);
    }

    private static int MarkOne(Statement statement, int at)
    {
        TextToken token = statement[at];
        if (statement.Roles[at] == TokenRole.Dropped)
            return 1;
        switch (token.Kind)
        {
            case TextTokenKind.Open:
                return MarkBracket(statement, at);
            case TextTokenKind.Close:
                if (statement.Pairs[at] < 0)
                    statement.Drop(at, at + 1);
                else
                    statement.Roles[at] = TokenRole.Group;
                return 1;
            case TextTokenKind.Bar:
                return Operator(OperatorKind.Bar);
            case TextTokenKind.Divide:
                return Operator(OperatorKind.Divide);
            case TextTokenKind.Power:
                return Operator(OperatorKind.Power);
            case TextTokenKind.Times:
                return Operator(OperatorKind.Multiply);
            case TextTokenKind.Plus when JoinsName(statement, at):
                return 1;
            case TextTokenKind.Plus:
                return Operator(OperatorKind.Add);
            case TextTokenKind.Slash or TextTokenKind.Dash or TextTokenKind.Colon:
                statement.Roles[at] = TokenRole.Pending;
                return 1;
            case TextTokenKind.Sigma or TextTokenKind.Dots or TextTokenKind.Question or TextTokenKind.Semicolon:
                statement.Drop(at, at + 1);
                return 1;
            case TextTokenKind.Word:
                return MarkWord(statement, at);
            default:
                return 1;
        }

        int Operator(OperatorKind kind)
        {
            statement.SetOperator(at, 1, kind);
            return 1;
        }
    }

    // "tahun n+1", "usia 65+ tahun"
    private static bool JoinsName(Statement statement, int at) =>
        at > 0 && at + 1 < statement.Count
        && ((statement[at - 1].Key is "n" or "t" && statement[at + 1].Is(TextTokenKind.Number) && statement[at + 1].Value < 10 && IsYear(statement, at))
            || (statement[at - 1].Is(TextTokenKind.Number) && !statement[at].SpaceBefore && statement[at + 1].SpaceBefore
            && statement[at + 1].Is(TextTokenKind.Word)));

    // "n + 0,9 x B" adds; "n+1" and "n + 1" name a year.
    private static bool IsYear(Statement statement, int plus)
    {
        TextToken? behind = plus + 2 < statement.Count ? statement[plus + 2] : null;
        bool multiplies = behind is { } next && (next.Kind is TextTokenKind.Times or TextTokenKind.Percent || next.IsWord("x"));
        return statement[plus + 1].Value == decimal.Truncate(statement[plus + 1].Value) && !multiplies;
    }

    private static int MarkWord(Statement statement, int at)
    {
        TextToken token = statement[at];
        int before = statement.PreviousKept(at);
        bool afterOperand = before >= 0 && !statement.IsOperator(before)
            && !(statement.Roles[before] == TokenRole.Group && statement[before].Is(TextTokenKind.Open));
        int after = at + 1;
        bool hasNext = after < statement.Count;
        if (token.Key == "x" && token.Text.Length == 1)
        {
            // "3x pada triwulan I" tells how often.
            bool often = hasNext && before >= 0 && statement[before].Is(TextTokenKind.Number) && !token.SpaceBefore && statement[after].Is(TextTokenKind.Word);
            if (often || !hasNext || (!afterOperand && !statement.IsOperator(before)) || IsLetter(statement, at))
                return 1;
            statement.SetOperator(at, 1, OperatorKind.Multiply);
            return 1;
        }

        if (token.Key == "kali")
        {
            // "3 kali" and "1 kali sehari" tell how often; "kali 100" multiplies.
            bool isFactor = hasNext && statement[after].Is(TextTokenKind.Number) && Factors.IsUsual(statement[after].Value);
            bool multiplies = hasNext && afterOperand && (isFactor || !statement[before].Is(TextTokenKind.Number))
                && (statement[after].Kind is TextTokenKind.Number or TextTokenKind.Open || statement[before].Is(TextTokenKind.Percent)
                    || QuantityWords.Measures(statement[after].Key) || QuantityWords.IsPercentage(statement[after].Key));
            if (multiplies)
                statement.SetOperator(at, 1, OperatorKind.Multiply);
            return 1;
        }

        // "yang dibagikan" is a clause about the noun before it.
        int length = OperatorWords.At(statement.Tokens, at, out OperatorKind kind);
        bool afterBar = kind == OperatorKind.Multiply && before >= 0 && statement.Operators[before] == OperatorKind.Bar;
        if ((!afterOperand && !afterBar) || statement[before].IsWord("yang") || statement[before].IsWord("yg"))
            return 1;
        // "Jumlah A dibagi": what it is divided by was lost.
        if (length == 0 || (at + length >= statement.Count && !QuantityWords.Counts(statement[0].Key)))
            return 1;
        statement.SetOperator(at, length, kind);
        return length;
    }

    /// <summary>Whether a letter behind the word names one of a kind: <i>tipe X</i>.</summary>
    public static bool IsClass(string key) => s_classes.Contains(key);

    // "tipe X yang baik", "rumah tipe X / …": the letter is a name unless an operand follows that it can multiply.
    private static bool IsLetter(Statement statement, int at)
    {
        TextToken next = statement[at + 1];
        TextToken before = statement[at - 1 < 0 ? at : at - 1];
        bool startsOperand = next.IsPhrasal || next.Kind is TextTokenKind.Open or TextTokenKind.Percent or TextTokenKind.Sigma;
        if (!startsOperand || next.Key is "yang" or "yg" or "dan" or "atau")
            return true;
        if (next.Is(TextTokenKind.Number))
            return false;
        if (IsClass(before.Key) && !QuantityWords.Counts(next.Key))
            return true;
        bool betweenSymbols = before.Is(TextTokenKind.Number) || before.Text.Length <= 2 || next.Text.Length <= 2;
        bool multiplies = betweenSymbols || !next.Is(TextTokenKind.Word) || QuantityWords.Measures(next.Key) || next.Text == next.Text.ToUpperInvariant();
        return statement[at].Text == "X" && !multiplies && !next.IsMarkup;
    }

    // After a word a bracket explains the name, "(PHE)", "(5 tahun ke bawah)", unless a whole formula stands inside.
    private static int MarkBracket(Statement statement, int at)
    {
        int close = statement.Pairs[at];
        if (close < 0)
        {
            statement.Drop(at, at + 1);
            return 1;
        }

        int before = statement.PreviousKept(at);
        bool afterWord = before >= 0 && statement.Roles[before] == TokenRole.Phrase;
        bool afterLink = afterWord && statement[before].Key is "dengan" or "terhadap" or "dari" or "dan" or "antara" && HoldsSign(statement, at, close);
        bool afterNumber = afterLink || afterWord && statement[before].Is(TextTokenKind.Number) && HoldsSign(statement, at, close);
        int behind = close + 1;
        bool weighs = afterWord && statement[before].Is(TextTokenKind.Number)
            && (statement.PreviousKept(before) < 0 || statement.IsOperator(statement.PreviousKept(before)))
            && close == at + 2 && statement[at + 1].Is(TextTokenKind.Word)
            && (behind >= statement.Count || statement[behind].Kind is TextTokenKind.Plus or TextTokenKind.Dash);
        if (!afterWord || afterNumber || weighs || IsSumOfSymbols(statement, at, close) || statement[at].IsMarkup || HoldsFormula(statement, at, close))
        {
            statement.Roles[at] = TokenRole.Group;
            return 1;
        }

        return close + 1 - at;
    }

    // "nilai unsur (U1 + U2 + U3)"
    private static bool IsSumOfSymbols(Statement statement, int open, int close)
    {
        int signs = 0;
        for (int i = open + 1; i < close; i++)
        {
            bool isSign = statement[i].Is(TextTokenKind.Plus);
            if (isSign == ((i - open) % 2 == 1) || (!isSign && !statement[i].Is(TextTokenKind.Word)))
                return false;
            signs += isSign ? 1 : 0;
        }

        return signs >= 2;
    }

    private static bool HoldsSign(Statement statement, int open, int close)
    {
        for (int i = open + 1; i < close; i++)
        {
            if (statement[i].IsWord("x") || statement[i].Kind is TextTokenKind.Plus or TextTokenKind.Times or TextTokenKind.Divide
                || (statement[i].Kind is TextTokenKind.Dash or TextTokenKind.Slash && statement[i].SpaceBefore))
                return true;
        }

        return false;
    }

    private static bool HoldsFormula(Statement statement, int open, int close)
    {
        bool divides = false;
        bool multipliesByNumber = false;
        for (int i = open + 1; i < close; i++)
        {
            TextToken token = statement[i];
            divides |= token.Kind is TextTokenKind.Bar or TextTokenKind.Divide;
            divides |= token.Is(TextTokenKind.Slash) && token.SpaceBefore && statement[i + 1].SpaceBefore && QuantityWords.Counts(statement[i + 1].Key);
            if (OperatorWords.At(statement.Tokens, i, out OperatorKind kind) is > 0 and var length && i + length < close)
            {
                divides |= kind == OperatorKind.Divide;
                multipliesByNumber |= kind == OperatorKind.Multiply && statement[i + length].Is(TextTokenKind.Number);
            }

            multipliesByNumber |= (token.Is(TextTokenKind.Times) || token.IsWord("x")) && statement[i + 1].Is(TextTokenKind.Number);
        }

        return divides && (multipliesByNumber || QuantityWords.Counts(statement[open + 1].Key));
    }
}

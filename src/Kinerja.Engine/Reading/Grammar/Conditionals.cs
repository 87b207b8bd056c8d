using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Reads scores by condition: <i>jika keterlambatan ≤ 7 hari maka 100, selain itu 50</i>; <i>3 bila A &lt; 5; 1 bila A ≥ 5</i>.</summary>
internal sealed class Conditionals
{
    private static readonly string[] s_if = ["jika", "apabila", "bila", "kalau", "bilamana", "jikalau"];
    private static readonly string[] s_else = ["selain", "selainnya", "sebaliknya", "lainnya"];
    private static readonly string[] s_then = ["maka", "mendapat", "diberi", "bernilai", "memperoleh"];
    private static readonly string[] s_valueWords =
        ["nilai", "nilainya", "bernilai", "skor", "skornya", "mendapat", "diberi", "sebesar", "adalah", "poin", "dengan", "maka", "capaian", "diberikan", "itu", "tidak"];

    private readonly Func<List<TextToken>, ReadNode?> _read;
    private readonly List<(List<Comparison> Comparisons, ReadNode Value)> _clauses = [];
    private ReadNode? _else;

    private Conditionals(Func<List<TextToken>, ReadNode?> read) => _read = read;

    /// <summary>Whether a statement makes its value depend on a condition.</summary>
    public static bool Applies(List<TextToken> tokens) => FirstIf(tokens) >= 0 && Comparison.IsIn(tokens);

    /// <summary>Whether a piece of text carries the conditions of the piece before it on: <i>skor 2 bila …</i>, <i>selain itu 0</i>.</summary>
    public static bool Continues(List<TextToken> before, List<TextToken> piece) =>
        FirstIf(before) >= 0 && Comparison.IsIn(before) && (piece[0].Is(TextTokenKind.Word) && s_else.Contains(piece[0].Key) || Applies(piece)
            || (FirstIf(piece) >= 0 && piece.Count <= 16));

    /// <summary>The value that the conditions of a statement give; null when they leave a gap or cannot be read.</summary>
    /// <param name="tokens">The statement.</param>
    /// <param name="read">Reads a value that is a formula of its own.</param>
    public static ReadNode? Read(List<TextToken> tokens, Func<List<TextToken>, ReadNode?> read)
    {
        var conditionals = new Conditionals(read);
        List<TextToken>? condition = null;
        foreach (List<TextToken> part in Parts(tokens))
        {
            if (!conditionals.Take(part, ref condition))
                return null;
        }

        return condition is null ? conditionals.Nested() : null;
    }

    /// <summary>Criteria that all have to hold, 1 when they do: <i>siaga apabila: A minimal 75, B lebih dari 1.500</i>; null for anything else.</summary>
    /// <param name="tokens">The statement.</param>
    public static ReadNode? Criteria(List<TextToken> tokens)
    {
        int marker = FirstIf(tokens);
        int criteria = tokens.FindIndex(token => token.Key is "syarat" or "kriteria" or "syarata");
        if (marker < 0 && criteria >= 0)
            marker = tokens.FindIndex(criteria, token => token.Key is "yaitu" or "yakni" or "berupa" or "adalah" || token.Is(TextTokenKind.Colon));
        if (marker < 1 || marker + 2 >= tokens.Count || tokens.Exists(token => token.IsWord("maka")))
            return null;
        List<TextToken> rest = PhraseTrimmer.Trim(tokens[(marker + 1)..]);
        if (Comparison.FindAll(rest, null) is not { Count: > 1 } comparisons)
            return null;
        // "tidak ada A" is a condition too, and not one that is read.
        if (comparisons.Exists(comparison => comparison.Left is not PhraseNode left || left.Phrase.FirstKey is "tidak" or "bukan" or "belum"))
            return null;
        TextSpan end = new(comparisons[^1].Right.Span.End, 0);
        ReadNode node = new NumberNode(end, 1, false, null, "");
        for (int i = comparisons.Count - 1; i >= 0; i--)
            node = new ConditionNode(comparisons[i].Sign, comparisons[i].Left, comparisons[i].Right, node, new NumberNode(end, 0, false, null, ""));
        return node;
    }

    private static int FirstIf(List<TextToken> tokens)
    {
        int depth = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            depth += tokens[i].Nesting;
            if (depth <= 0 && IsIf(tokens[i]))
                return i;
        }

        return -1;
    }

    private static bool IsIf(TextToken token) => token.Is(TextTokenKind.Word) && s_if.Contains(token.Key);

    private static IEnumerable<List<TextToken>> Parts(List<TextToken> tokens)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.Count; i++)
        {
            bool ends = i == tokens.Count;
            if (!ends)
                depth += tokens[i].Nesting;
            bool separates = ends || (depth <= 0 && tokens[i].Kind is TextTokenKind.Comma or TextTokenKind.Semicolon or TextTokenKind.Paragraph
                && !(i > 1 && tokens[i - 1].Key == "d"));
            // "s.d." has full stops of its own.
            separates |= !ends && depth <= 0 && i > 0 && tokens[i].Is(TextTokenKind.Period) && i + 1 < tokens.Count && tokens[i + 1].SpaceBefore
                && tokens[i - 1].Key != "d";
            bool elseBegins = !ends && i > start && depth <= 0 && tokens[i].Is(TextTokenKind.Word) && tokens[i].Key is "selain" or "sebaliknya";
            if (!separates && !elseBegins)
                continue;
            if (i > start)
                yield return tokens[start..i];
            start = elseBegins ? i : i + 1;
        }
    }

    // One part: "3 bila A < 5", "jika A < 5 maka 3", "maka 3", "selain itu 0".
    private bool Take(List<TextToken> part, ref List<TextToken>? condition)
    {
        int marker = FirstIf(part);
        string next = marker >= 0 && marker + 1 < part.Count ? part[marker + 1].Key : "";
        bool isElse = part[0].Is(TextTokenKind.Word) && s_else.Contains(part[0].Key) || next is "tidak" or "bukan" or "lainnya" && !Comparison.IsIn(part);
        if (isElse)
        {
            _else = Value(marker > 0 ? part[..marker] : part[1..]);
            return _else is not null && condition is null;
        }

        if (marker < 0)
        {
            if (condition is null || !Add(condition, part))
                return false;
            condition = null;
            return true;
        }

        if (condition is not null)
            return false;
        List<TextToken> rest = part[(marker + 1)..];
        int then = rest.FindIndex(token => s_then.Contains(token.Key) && token.Is(TextTokenKind.Word) || token.Is(TextTokenKind.Equals));
        if (then >= 0)
        {
            // "… maka nilai = 100": the value stands behind the last of these words.
            int from = rest[then].Is(TextTokenKind.Equals) && then > 0 && s_valueWords.Contains(rest[then - 1].Key) ? then - 1 : then;
            return Add(rest[..from], rest[(then + 1)..]);
        }

        if (marker > 0 && Value(part[..marker]) is not null)
            return Add(rest, part[..marker]);
        condition = rest;
        return true;
    }

    private bool Add(List<TextToken> condition, List<TextToken> value)
    {
        Comparison? previous = _clauses.Count > 0 ? _clauses[^1].Comparisons[^1] : null;
        if (Comparison.FindAll(condition, previous) is not { Count: > 0 } comparisons || Value(value) is not { } result)
            return false;
        _clauses.Add((comparisons, result));
        return true;
    }

    private ReadNode? Value(List<TextToken> tokens)
    {
        // "Tercapai (nilai 1)": the number stands in the brackets.
        int open = tokens.FindIndex(token => token.Is(TextTokenKind.Open));
        int number = tokens.FindIndex(token => token.Is(TextTokenKind.Number));
        if (open > 0 && number > open && number <= open + 2 && tokens.FindLastIndex(token => token.Is(TextTokenKind.Number)) == number)
            return Number(tokens[number]);
        int start = 0;
        while (start < tokens.Count && (!tokens[start].IsPhrasal && !tokens[start].Is(TextTokenKind.Open) || s_valueWords.Contains(tokens[start].Key)))
            start++;
        List<TextToken> rest = tokens[start..];
        while (rest.Count > 0 && rest[^1].Kind is TextTokenKind.Period or TextTokenKind.Comma or TextTokenKind.Semicolon)
            rest = rest[..^1];
        if (rest.Count is > 0 and <= 3 && rest[0].Is(TextTokenKind.Number)
            && !rest.Exists(token => token.Kind is TextTokenKind.Times or TextTokenKind.Slash || token.IsWord("x")))
            return Number(rest[0]);
        return rest.Count > 2 ? _read(rest) : null;
    }

    private static NumberNode Number(TextToken token) => new(token.Span, token.Value, false, token.OtherValue, "");

    private ReadNode? Nested()
    {
        if (_clauses.Count == 0)
            return null;
        // "≤ 7 … > 7": the last clause is what remains.
        if (_else is null && _clauses.Count > 1 && _clauses[^1].Comparisons is [var last] && _clauses[^2].Comparisons is [var before] && last.Completes(before))
        {
            _else = _clauses[^1].Value;
            _clauses.RemoveAt(_clauses.Count - 1);
        }

        if (_else is null)
            return null;
        ReadNode node = _else;
        for (int i = _clauses.Count - 1; i >= 0; i--)
        {
            // Several conditions at once stand inside each other; what remains is repeated, so it has to be a number.
            (List<Comparison> comparisons, ReadNode value) = _clauses[i];
            if (comparisons.Count > 1 && node is not NumberNode)
                return null;
            ReadNode rest = node;
            node = value;
            for (int k = comparisons.Count - 1; k >= 0; k--)
                node = new ConditionNode(comparisons[k].Sign, comparisons[k].Left, comparisons[k].Right, node, rest);
        }

        return node;
    }
}

using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>
/// Reads comparisons: <i>jika keterlambatan ≤ 7 hari maka 100, jika lebih maka 50</i>, and <i>skor &gt; skor tahun lalu</i>, which is
/// 1 when it holds and 0 when it does not.
/// </summary>
internal sealed class Conditionals
{
    private static readonly string[] s_if = ["jika", "apabila", "bila", "kalau", "bilamana"];
    private static readonly string[] s_value = ["nilai", "nilainya", "bernilai", "skor", "skornya", "mendapat", "diberi", "sebesar", "adalah", "poin", "dengan", "maka", "capaian"];

    private readonly List<TextToken> _tokens;
    private readonly List<(Comparison Comparison, decimal Value, TextSpan Span)> _clauses = [];
    private (decimal Value, TextSpan Span)? _else;
    private Phrase? _subject;

    private Conditionals(List<TextToken> tokens) => _tokens = tokens;

    /// <summary>The condition that a statement states; null when it states none.</summary>
    public static ReadNode? Read(List<TextToken> tokens)
    {
        if (tokens.Exists(token => token.Is(TextTokenKind.Word) && s_if.Contains(token.Key)))
            return new Conditionals(tokens).Clauses();
        return Bare(tokens);
    }

    /// <summary>Whether a piece of text carries a condition on: <i>jika tidak, 0</i>.</summary>
    public static bool Continues(List<TextToken> piece) =>
        piece[0].Is(TextTokenKind.Word) && (s_if.Contains(piece[0].Key) || piece[0].Key is "selain" or "selainnya" or "sebaliknya");

    private ReadNode? Clauses()
    {
        int at = 0;
        while (at < _tokens.Count)
        {
            int end = ClauseEnd(at);
            if (!Clause(at, end))
                return null;
            at = end;
        }

        return Nested();
    }

    // A clause goes on to the next comma, semicolon or full stop behind which another clause or value begins.
    private int ClauseEnd(int from)
    {
        bool sawIf = false;
        for (int i = from; i < _tokens.Count; i++)
        {
            TextToken token = _tokens[i];
            bool isIf = token.Is(TextTokenKind.Word) && s_if.Contains(token.Key);
            if (i > from && isIf && sawIf && _tokens[i - 1].Kind is TextTokenKind.Comma or TextTokenKind.Semicolon or TextTokenKind.Period)
                return i;
            bool separates = token.Kind is TextTokenKind.Comma or TextTokenKind.Semicolon or TextTokenKind.Period;
            if (separates && i > from && HasValue(from, i) && sawIf)
                return i + 1;
            if (i > from && sawIf && token.Key is "selain" or "selainnya" or "sebaliknya" && HasValue(from, i))
                return i;
            sawIf |= isIf || token.Key is "selain" or "selainnya" or "sebaliknya";
        }

        return _tokens.Count;
    }

    private bool HasValue(int from, int to) => Value(from, to) is not null;

    private bool Clause(int from, int to)
    {
        while (from < to && !_tokens[from].IsPhrasal)
            from++;
        if (from >= to)
            return true;
        if (Value(from, to) is not { } value)
            return false;
        int start = from;
        while (start < to && !s_if.Contains(_tokens[start].Key) && _tokens[start].Key is not ("selain" or "selainnya" or "sebaliknya"))
            start++;
        if (start == to)
            return false;
        string next = start + 1 < to ? _tokens[start + 1].Key : "";
        if (_tokens[start].Key is "selain" or "selainnya" or "sebaliknya" || next is "tidak" or "bukan" or "lainnya")
        {
            _else = value;
            return true;
        }

        int end = start + 1;
        while (end < to && _tokens[end].Key is not ("maka" or "mendapat" or "diberi" or "bernilai") && !_tokens[end].Is(TextTokenKind.Equals) && !(_tokens[end].Is(TextTokenKind.Comma) && end > start + 1))
            end++;
        if (Comparison.Find(_tokens, start + 1, end, _subject) is not { } comparison)
            return false;
        _subject = (comparison.Left as PhraseNode)?.Phrase ?? _subject;
        _clauses.Add((comparison, value.Value, value.Span));
        return true;
    }

    // The value stands behind "maka" or in front of "jika".
    private (decimal Value, TextSpan Span)? Value(int from, int to)
    {
        int then = -1;
        int condition = -1;
        for (int i = from; i < to; i++)
        {
            if (condition < 0 && _tokens[i].Is(TextTokenKind.Word) && (s_if.Contains(_tokens[i].Key) || _tokens[i].Key is "selain" or "selainnya" or "sebaliknya"))
                condition = i;
            if (_tokens[i].Key is "maka" or "bernilai" or "diberi" or "mendapat" || _tokens[i].Is(TextTokenKind.Equals))
                then = i;
        }

        int at = then >= 0 && then > condition ? then + 1 : from;
        if (condition == from && then < 0)
        {
            // "jika tidak 0", "selain itu 50"
            at = to - 1;
            return _tokens[at].Is(TextTokenKind.Number) && (_tokens[from].Key is "selain" or "selainnya" or "sebaliknya" || _tokens[from + 1].Key is "tidak") ? (_tokens[at].Value, _tokens[at].Span) : null;
        }

        while (at < to && s_value.Contains(_tokens[at].Key))
            at++;
        return at < to && _tokens[at].Is(TextTokenKind.Number) ? (_tokens[at].Value, _tokens[at].Span) : null;
    }

    private ReadNode? Nested()
    {
        if (_clauses.Count == 0)
            return null;
        // "≤ 7 … > 7": the last clause is what remains.
        if (_else is null && _clauses.Count > 1 && _clauses[^1].Comparison.Completes(_clauses[^2].Comparison))
        {
            _else = (_clauses[^1].Value, _clauses[^1].Span);
            _clauses.RemoveAt(_clauses.Count - 1);
        }

        if (_else is not { } rest)
            return null;
        ReadNode node = Number(rest.Value, rest.Span);
        for (int i = _clauses.Count - 1; i >= 0; i--)
        {
            (Comparison comparison, decimal value, TextSpan span) = _clauses[i];
            node = new ConditionNode(comparison.Sign, comparison.Left, comparison.Right, Number(value, span), node);
        }

        return node;
    }

    // "Skor SPIP > skor semester sebelumnya": two quantities and nothing else.
    private static ConditionNode? Bare(List<TextToken> tokens)
    {
        int sign = tokens.FindIndex(token => token.Is(TextTokenKind.Comparison));
        if (sign <= 0 || sign + 1 >= tokens.Count || tokens.FindLastIndex(token => token.Is(TextTokenKind.Comparison)) != sign)
            return null;
        if (Comparison.Find(tokens, 0, tokens.Count, null) is not { } comparison)
            return null;
        if (IsIssued(tokens))
            return null;
        bool parallel = comparison.Right is PhraseNode right && comparison.Left is PhraseNode left
            && (right.Phrase.FirstKey == left.Phrase.FirstKey || QuantityWords.Measures(right.Phrase.FirstKey));
        bool clause = tokens[..sign].Exists(token => token.Key is "yang" or "yg" or "dengan" or "minimal" or "berusia" or "usia") || QuantityWords.Counts(tokens[0].Key);
        if (!parallel && (clause || comparison.Right is not NumberNode))
            return null;
        TextSpan end = new(comparison.Right.Span.End, 0);
        return new(comparison.Sign, comparison.Left, comparison.Right, Number(1, end), Number(0, end));
    }

    // "Nilai hasil evaluasi …, predikat AA > 90" explains a scale.
    private static bool IsIssued(List<TextToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (ExternalWords.IsMeasurement(tokens[i].Key) || (tokens[i].Key == "hasil" && i + 1 < tokens.Count && ExternalWords.IsResult(tokens[i + 1].Key)))
                return true;
        }

        return false;
    }

    private static NumberNode Number(decimal value, TextSpan span) => new(span, value, false, null, "");
}

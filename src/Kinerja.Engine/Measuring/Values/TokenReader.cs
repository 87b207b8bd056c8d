using Kinerja.Diagnostics;

namespace Kinerja.Measuring.Values;

/// <summary>Goes through the tokens of a value's text from the first to the last.</summary>
internal sealed class TokenReader(string text, List<ValueToken> tokens)
{
    public int At { get; set; }

    public bool IsAtEnd => At >= tokens.Count;

    public ValueToken Current => Peek(0);

    public TextSpan SpanFrom(int first) => TextSpan.Covering(tokens[first].Span, tokens[Math.Max(first, At - 1)].Span);

    /// <summary>What is left, to the end of the text.</summary>
    public TextSpan Rest => IsAtEnd ? new(text.Length, 0) : TextSpan.Covering(Current.Span, tokens[^1].Span);

    public ValueToken Peek(int ahead) => At + ahead < tokens.Count ? tokens[At + ahead] : new(ValueTokenKind.Other, new(text.Length, 0), "", false);

    public string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);

    public bool Any(Func<ValueToken, bool> holds) => tokens.Exists(token => holds(token));

    public bool Take(ValueTokenKind kind)
    {
        if (IsAtEnd || !Current.Is(kind))
            return false;
        At++;
        return true;
    }

    public bool TakeWord(IReadOnlySet<string> words)
    {
        if (IsAtEnd || !Current.Is(ValueTokenKind.Word) || !words.Contains(Current.Key))
            return false;
        At++;
        return true;
    }

    /// <summary>Takes the first of the phrases that stands here; they come longest first.</summary>
    public bool TakePhrase(ValueList<(string[] Words, ValueBound Bound)> phrases, out ValueBound bound)
    {
        int length = LengthOfPhrase(phrases, 0, out bound);
        At += length;
        return length > 0;
    }

    public int LengthOfPhrase(ValueList<(string[] Words, ValueBound Bound)> phrases, int ahead, out ValueBound bound)
    {
        bound = ValueBound.None;
        if (!Peek(ahead).Is(ValueTokenKind.Word))
            return 0;
        foreach ((string[] words, ValueBound meant) in phrases)
        {
            int length = 0;
            while (length < words.Length && Peek(ahead + length) is { Kind: ValueTokenKind.Word } word && word.Key == words[length])
                length++;
            if (length < words.Length)
                continue;
            bound = meant;
            return length;
        }

        return 0;
    }

    /// <summary>The words from here on, as far as they are words.</summary>
    public string[] Words()
    {
        var words = new List<string>();
        for (int i = 0; Peek(i).Is(ValueTokenKind.Word) && words.Count < 40; i++)
            words.Add(Peek(i).Key);
        return [.. words];
    }
}

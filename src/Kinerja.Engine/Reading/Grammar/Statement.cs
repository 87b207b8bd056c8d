using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>The tokens of one statement with what each of them turned out to be.</summary>
internal sealed class Statement
{
    // Where the next kept token may be looked for; runs of dropped tokens are jumped over, so that a thousand colons stay linear.
    private readonly int[] _nextKept;
    private readonly int[] _previousKept;
    private readonly int[] _counts = new int[Enum.GetValues<OperatorKind>().Length];

    public Statement(List<TextToken> tokens)
    {
        Tokens = tokens;
        Roles = new TokenRole[tokens.Count];
        Operators = new OperatorKind[tokens.Count];
        Pairs = Pair(tokens);
        _nextKept = new int[tokens.Count + 1];
        _previousKept = new int[tokens.Count + 1];
        for (int i = 0; i <= tokens.Count; i++)
            (_nextKept[i], _previousKept[i]) = (i, i);
    }

    public List<TextToken> Tokens { get; }

    public int Count => Tokens.Count;

    public TokenRole[] Roles { get; }

    /// <summary>The operator that a token with <see cref="TokenRole.Operator"/> stands for.</summary>
    public OperatorKind[] Operators { get; }

    /// <summary>The place of the other bracket of a pair; -1 elsewhere.</summary>
    public int[] Pairs { get; }

    public TextSpan Span => TextSpan.Covering(Tokens[0].Span, Tokens[^1].Span);

    public TextToken this[int at] => Tokens[at];

    public bool IsOperator(int at) => at >= 0 && at < Count && Roles[at] == TokenRole.Operator;

    /// <summary>Whether any token is the operator.</summary>
    public bool Has(OperatorKind kind) => _counts[(int)kind] > 0;

    /// <summary>Whether anything divides.</summary>
    public bool Divides => Has(OperatorKind.Divide) || Has(OperatorKind.Bar) || Has(OperatorKind.Per);

    /// <summary>Makes tokens an operator; the first carries it, the rest belong to it.</summary>
    public void SetOperator(int at, int length, OperatorKind kind)
    {
        _counts[(int)Operators[at]]--;
        _counts[(int)kind]++;
        Roles[at] = TokenRole.Operator;
        Operators[at] = kind;
        Drop(at + 1, at + length);
    }

    /// <summary>Takes tokens out of the reading, for good.</summary>
    public void Drop(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            _counts[(int)Operators[i]]--;
            Roles[i] = TokenRole.Dropped;
            Operators[i] = OperatorKind.None;
            _nextKept[i] = i + 1;
            _previousKept[i + 1] = i;
        }
    }

    /// <summary>The next token that still counts, from a place on; <see cref="Count"/> when there is none.</summary>
    public int NextKept(int at)
    {
        int end = at;
        while (end < Count && _nextKept[end] != end)
            end = _nextKept[end];
        while (at < end)
            (at, _nextKept[at]) = (_nextKept[at], end);
        return end;
    }

    /// <summary>The nearest token before a place that still counts; -1 when there is none.</summary>
    public int PreviousKept(int at)
    {
        int end = at;
        while (end > 0 && _previousKept[end] != end)
            end = _previousKept[end];
        while (at > end)
            (at, _previousKept[at]) = (_previousKept[at], end);
        return end - 1;
    }

    private static int[] Pair(List<TextToken> tokens)
    {
        var pairs = new int[tokens.Count];
        Array.Fill(pairs, -1);
        var open = new Stack<int>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(TextTokenKind.Open))
                open.Push(i);
            else if (tokens[i].Is(TextTokenKind.Close) && open.Count > 0)
            {
                int start = open.Pop();
                (pairs[start], pairs[i]) = (i, start);
            }
        }

        return pairs;
    }
}

/// <summary>What a token is in its statement.</summary>
internal enum TokenRole : byte
{
    /// <summary>Part of a phrase or a number.</summary>
    Phrase,

    /// <summary>An operator.</summary>
    Operator,

    /// <summary>A sign that may be an operator; its neighbours decide.</summary>
    Pending,

    /// <summary>A bracket around something to compute.</summary>
    Group,

    /// <summary>No part of the formula: a label, the rest of an operator, noise.</summary>
    Dropped,
}

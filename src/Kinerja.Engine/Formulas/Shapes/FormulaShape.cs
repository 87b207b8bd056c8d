using Kinerja.Diagnostics;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Shapes;

/// <summary>
/// What formulas have in common that differ in their names and blanks only: what they compile to. The first of them was compiled; of the
/// others nothing but the tokens is looked at.
/// </summary>
/// <param name="first">What is known of the first.</param>
/// <param name="limits">Within which limits it was scanned.</param>
internal sealed class FormulaShape(FormulaFacts first, FormulaLimits limits) : IFormulaShape
{
    private FormulaOutline? _outline;
    private string[]? _between;

    public FormulaType Type => first.Type;

    public bool HasDivision => first.HasDivision;

    public bool MayBeApproximate => first.MayBeApproximate;

    /// <summary>What follows from the shape alone.</summary>
    public FormulaOutline Outline => _outline ??= new(first.Tree);

    /// <summary>The facts of a formula of this shape.</summary>
    public FormulaFacts FactsOf(string text, List<Token> tokens)
    {
        if (first.References.Count == 0)
            return new(text, [], this);
        var references = new FormulaReference[first.References.Count];
        int next = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Name)
                references[next++] = new(token.Name(text), token.Span);
        }

        return new(text, new ValueList<FormulaReference>(references), this);
    }

    /// <summary>The canonical text around the names: before the first, between any two, after the last.</summary>
    public string[] AroundNames => _between ??= SplitAtNames();

    public string CanonicalOf(FormulaFacts facts)
    {
        string[] around = AroundNames;
        var parts = new string[around.Length + facts.References.Count];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = i % 2 == 0 ? around[i / 2] : NameKey.Of(facts.References[i / 2].Name);
        return string.Concat(parts);
    }

    public FormulaTree TreeOf(FormulaFacts facts)
    {
        (List<Token> known, List<Token> tokens) = (Scan(first.Expression), Scan(facts.Expression));
        var nodes = new FormulaNode[first.Tree.Nodes.Count];
        int name = 0;
        for (int node = 0; node < nodes.Length; node++)
        {
            FormulaNode model = first.Tree.Nodes[node];
            var span = TextSpan.Covering(tokens[FirstAt(known, model.Span.Start)].Span, tokens[FirstAt(known, model.Span.End) - 1].Span);
            nodes[node] = model with { Span = span, Text = model.Kind == FormulaNodeKind.Name ? facts.References[name++].Name : model.Text };
        }

        return new(new ValueList<FormulaNode>(nodes));
    }

    public ValueList<FormulaReference> FunctionsOf(FormulaFacts facts)
    {
        if (first.Functions.Count == 0)
            return [];
        (List<Token> known, List<Token> tokens) = (Scan(first.Expression), Scan(facts.Expression));
        return [.. first.Functions.Select(function => function with { Span = tokens[FirstAt(known, function.Span.Start)].Span })];
    }

    // Spans are not kept, since they are asked for where something is found, and a formula is scanned soon.
    private List<Token> Scan(string text) => FormulaGuard.Scan(text, limits, new FormulaFindings(text), out _);

    // The first token that starts at a place or behind it. Nodes reach from the start of a token to the end of one.
    private static int FirstAt(List<Token> tokens, int place)
    {
        (int from, int to) = (0, tokens.Count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (tokens[middle].Span.Start < place)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }

    // In the canonical text every name stands in brackets, and nothing else does.
    private string[] SplitAtNames()
    {
        var around = new string[first.References.Count + 1];
        int at = 0;
        for (int i = 0; i < first.References.Count; i++)
        {
            int open = first.Canonical.IndexOf('[', at) + 1;
            around[i] = first.Canonical[at..open];
            at = first.Canonical.IndexOf(']', open);
        }

        around[^1] = first.Canonical[at..];
        return around;
    }
}

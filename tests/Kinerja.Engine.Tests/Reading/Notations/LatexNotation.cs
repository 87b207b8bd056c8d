namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>LaTeX: <c>\frac{\text{A}}{\text{B}} \times 100\%</c>; broken when the last brace or the dollars were lost.</summary>
internal sealed class LatexNotation(bool isBroken) : Notation
{
    public override string Name => isBroken ? "broken LaTeX" : "LaTeX";

    // A fraction that never closes may end before its factor or after it.
    public override bool IsAmbiguous(KnownFormula formula) => isBroken && formula.Factor != 1;

    public override Writing Write(KnownFormula formula, Random random)
    {
        string text = Part(formula.Body, random);
        if (formula.Factor != 1)
        {
            if (formula.Body.Rank == 1)
                text = $@"\left( {text} \right)";
            text += Pick(random, @" \times ", @" \cdot ") + Numbers.Write(formula.Factor, random) + (formula.IsPercentage ? Pick(random, @"\%", "%", "") : "");
        }

        if (!isBroken)
            return new(Pick(random, $"${text}$", $"$${text}$$", $@"\[ {text} \]"), formula);
        int brace = text.LastIndexOf('}');
        return new(random.Next(2) == 0 || brace < 0 ? "$" + text : "$" + text.Remove(brace, 1) + "$", formula);
    }

    private static string Part(Known node, Random random) => node switch
    {
        Quantity quantity => $@"\text{{{quantity.Phrase.Text}}}",
        Constant { Noun.Length: > 0 } constant => $@"{Numbers.Write(constant.Value, random)} \text{{ {constant.Noun}}}",
        Constant constant => Numbers.Write(constant.Value, random),
        Operation { Sign: '/' } fraction => $@"\{Pick(random, "frac", "dfrac")}{{{Part(fraction.Left, random)}}}{{{Part(fraction.Right, random)}}}",
        Operation operation => Bracketed(operation.Left, operation.Rank, random) + (operation.Sign == '*' ? @" \times " : $" {operation.Sign} ") + Bracketed(operation.Right, operation.Rank, random),
        _ => throw new ArgumentException($"{node} has no notation.", nameof(node)),
    };

    private static string Bracketed(Known node, int rank, Random random) => node.Rank < rank ? $"({Part(node, random)})" : Part(node, random);
}

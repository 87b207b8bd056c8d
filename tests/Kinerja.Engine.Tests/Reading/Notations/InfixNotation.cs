namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>Signs between the parts: <i>(A – B) / B x 100 %</i>.</summary>
internal sealed class InfixNotation(string name, Signs signs, Traps ambiguous = Traps.None) : Notation
{
    public override string Name => name;

    public override Traps Ambiguous => ambiguous;

    public override Writing Write(KnownFormula formula, Random random) => new(signs.Write(formula, random), formula);
}

/// <summary>The signs, or words, of the four operations, and brackets where they are needed.</summary>
/// <param name="Plus">Adds.</param>
/// <param name="Minus">Subtracts.</param>
/// <param name="Times">Multiplies.</param>
/// <param name="Divide">Divides.</param>
internal sealed record Signs(string[] Plus, string[] Minus, string[] Times, string[] Divide)
{
    /// <summary>What stands before the factor; the sign of a product unless told otherwise.</summary>
    public string[] BeforeFactor { get; init; } = Times;

    public static Signs Usual { get; } = new([" + "], [" - ", " – ", " − "], [" x ", " X ", " × ", " * "], [" / "]);

    public static Signs Words { get; } = new(
        [" ditambah ", " ditambah dengan ", " ditambahkan "],
        [" dikurangi ", " dikurangi dengan ", " dikurang "],
        [" dikali ", " di kali ", " dikalikan ", " dikalikan dengan "],
        [" dibagi ", " di bagi ", " dibagi dengan ", " dibanding ", " dibandingkan dengan ", " berbanding "]);

    public string Write(KnownFormula formula, Random random)
    {
        string body = Write(formula.Body, random);
        if (formula.Factor == 1)
            return body;
        bool needsBrackets = formula.Body.Rank == 1 || random.Next(2) == 0;
        return (needsBrackets ? $"({body})" : body) + Pick(BeforeFactor, random) + Numbers.Factor(formula.Factor, random);
    }

    public string Write(Known node, Random random) => node switch
    {
        Constant constant => Numbers.Write(constant, random),
        Operation operation => Part(operation.Left, operation.Rank, random) + Sign(operation.Sign, random) + Part(operation.Right, operation.Rank + (operation.Sign is '-' or '/' ? 1 : 0), random),
        _ => ((Quantity)node).Phrase.Text,
    };

    private string Part(Known part, int rank, Random random) => part.Rank < rank ? $"({Write(part, random)})" : Write(part, random);

    private string Sign(char sign, Random random) => Pick(sign switch { '+' => Plus, '-' => Minus, '*' => Times, _ => Divide }, random);

    private static string Pick(string[] choices, Random random) => choices[random.Next(choices.Length)];
}

namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A bar that slipped before or behind both parts when a table was copied.</summary>
internal sealed class MisplacedBarNotation : Notation
{
    public override string Name => "misplaced bar";

    // What looks like an operation in a part hides where the part ends.
    public override Traps Ambiguous => Traps.SpacedDash | Traps.Letter;

    public override Writing? Write(KnownFormula formula, Random random)
    {
        // Only a second word that counts tells where the second part begins.
        if (!formula.IsFraction(out KnownPhrase above, out KnownPhrase below))
            return null;
        string bar = "-----" + (formula.Factor == 1 ? "" : " x " + Numbers.Factor(formula.Factor, random));
        return new(random.Next(2) == 0 ? $"{bar}\n{above}\n{below}" : $"{above} {below} {bar}", formula);
    }
}

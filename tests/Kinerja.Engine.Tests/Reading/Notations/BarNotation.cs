namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A fraction drawn with a bar between its parts, on three lines or flattened onto one.</summary>
internal sealed class BarNotation(bool isFlat) : Notation
{
    public override string Name => isFlat ? "bar on one line" : "bar on its line";

    public override Writing? Write(KnownFormula formula, Random random)
    {
        if (formula.Body is not Operation { Sign: '/' } fraction)
            return null;
        string line = isFlat ? " " : "\n";
        string bar = Pick(random, "-----", "------------------", "_______", "———", "–––––", "- - - - -");
        string factor = formula.Factor == 1 ? "" : Pick(random, " x ", " X ", " × ", " dikali ") + Numbers.Factor(formula.Factor, random);
        string above = Signs.Usual.Write(fraction.Left, random);
        string below = Signs.Usual.Write(fraction.Right, random);
        return new(random.Next(3) > 0 || factor.Length == 0 ? $"{above}{line}{bar}{factor}{line}{below}" : $"{above}{line}{bar}{line}{below}{factor}", formula);
    }
}

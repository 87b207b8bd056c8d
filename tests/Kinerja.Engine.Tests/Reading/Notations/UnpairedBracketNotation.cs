namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A bracket whose partner was lost at the edge of the text.</summary>
internal sealed class UnpairedBracketNotation : Notation
{
    public override string Name => "unpaired bracket";

    public override Writing? Write(KnownFormula formula, Random random)
    {
        // Inside other brackets a lost one could stand in several places.
        if (formula.Factor == 1 || formula.Body is not Operation { Sign: '/', Left.Rank: 3, Right.Rank: 3 })
            return null;
        string body = Signs.Usual.Write(formula.Body, random);
        string factor = " x " + Numbers.Factor(formula.Factor, random);
        return new(random.Next(2) == 0 ? $"({body}{factor}" : $"{body}){factor}", formula);
    }
}

namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>Brackets that nobody wrote, though by the letter unlike things are added: <i>A - B / B x 100 %</i>.</summary>
internal sealed class MissingBracketNotation : Notation
{
    public override string Name => "missing brackets";

    public override Writing? Write(KnownFormula formula, Random random)
    {
        if (!formula.IsPercentage || formula.Body is not Operation { Sign: '/', Left: Operation { Sign: '-', Left: Quantity now, Right: Quantity before }, Right: Quantity below } || (below != before && below != now))
            return null;
        return new($"{now.Phrase} - {before.Phrase} / {below.Phrase} x {Numbers.Factor(100, random)}", formula);
    }
}

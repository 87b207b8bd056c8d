namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>Weights in percent: <i>(40% x A) + (60% x B)</i>, <i>A (40 %), B (60 %)</i>.</summary>
internal sealed class WeightNotation : Notation
{
    public override string Name => "weights";

    // A list of names with commas between the commas of the list.
    public override Traps Ambiguous => Traps.List;

    public override Writing? Write(KnownFormula formula, Random random)
    {
        if (Terms(formula.Body) is not { Count: > 1 } terms)
            return null;
        int form = random.Next(3);
        return new(string.Join(form == 2 ? ", " : " + ", terms.Select(term => form switch
        {
            0 => $"({term.Percent}% x {term.Phrase})",
            1 => $"({term.Phrase} x {term.Percent} %)",
            _ => $"{term.Phrase} ({term.Percent}%)",
        })), formula);
    }

    private static List<(decimal Percent, KnownPhrase Phrase)>? Terms(Known node) => node switch
    {
        Operation { Sign: '*', Left: Constant weight, Right: Quantity quantity } => [(decimal.Truncate(weight.Value * 100), quantity.Phrase)],
        Operation { Sign: '+', Left: var left, Right: var right } when Terms(left) is { } before && Terms(right) is { } after => [.. before, .. after],
        _ => null,
    };
}

namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>The parts of a fraction by name: <i>Pembilang: A; Penyebut: B</i>.</summary>
internal sealed class PartsNotation : Notation
{
    public override string Name => "named parts";

    public override Writing? Write(KnownFormula formula, Random random) =>
        formula.Factor == 1 && formula.IsFraction(out KnownPhrase above, out KnownPhrase below)
            ? new($"{Pick(random, "Pembilang", "Numerator")}{Pick(random, ": ", " : ")}{above}\n{Pick(random, "Penyebut", "Denominator")}: {below}", formula)
            : null;
}

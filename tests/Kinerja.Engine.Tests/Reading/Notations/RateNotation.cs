namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A rate over a round number, <i>jumlah kebakaran per 1.000 bangunan</i>, or over a whole, <i>jumlah kebakaran per jumlah bangunan</i>.</summary>
internal sealed class RateNotation : Notation
{
    public override string Name => "rate";

    // "nilai di atas 80 per 1.000 warga": the first number may have its own share.
    public override Traps Ambiguous => Traps.Number;

    public override Writing? Write(KnownFormula formula, Random random)
    {
        if (formula.IsPercentage || !formula.IsFraction(out KnownPhrase above, out KnownPhrase below))
            return null;
        if (formula.Factor == 1)
            return new($"{above} per {below}", formula);
        KnownPhrase people = below with { Head = "" };
        string text = $"{Pick(random, "", "Berapa ")}{above.Text} per {Numbers.Write(formula.Factor, random)} {people.Text}";
        return new(text, formula.With(below, people));
    }
}

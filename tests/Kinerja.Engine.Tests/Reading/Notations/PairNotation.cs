namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>The operation announced before its parts: <i>perbandingan antara A dengan B</i>, <i>selisih A dan B</i>.</summary>
internal sealed class PairNotation : Notation
{
    public override string Name => "pair";

    // "perbandingan warga yang bekerja sama dengan kecamatan dengan desa": several words could be the border.
    public override Traps Ambiguous => Traps.Link | Traps.List;

    public override Writing? Write(KnownFormula formula, Random random) => formula.Body switch
    {
        Operation { Sign: '/', Left: Quantity left, Right: Quantity right } => new(
            Pick(random, "Perbandingan antara ", "Perbandingan ", "Rasio antara ", "Membandingkan ") + left.Phrase.Text
            + Pick(random, " dengan ", " terhadap ", " dibandingkan dengan ") + right.Phrase.Text + Factor(formula.Factor, random), formula),
        Operation { Sign: '-', Left: Quantity left, Right: Quantity right } => new(
            Pick(random, "Selisih antara ", "Selisih ") + left.Phrase.Text + Pick(random, " dengan ", " dan ") + right.Phrase.Text, formula),
        Operation { Sign: '/', Left: Operation { Sign: '+', Left: Quantity first, Right: Quantity second }, Right: Quantity whole } => new(
            Pick(random, "Penjumlahan ", "Penjumlahan antara ") + first.Phrase.Text + " dan " + second.Phrase.Text + Pick(random, " dibagi ", " dibandingkan ") + whole.Phrase.Text + Factor(formula.Factor, random), formula),
        _ => null,
    };

    private static string Factor(decimal factor, Random random) => factor switch
    {
        1 => "",
        100 => Pick(random, " dikali 100%", " x 100 %", " dinyatakan dalam persen", " dikalikan seratus persen", ", kemudian dikali 100"),
        _ => " dikali " + Numbers.Write(factor, random),
    };
}

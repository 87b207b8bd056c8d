namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A share of a whole: <i>persentase A terhadap total B</i>.</summary>
internal sealed class ShareNotation : Notation
{
    public override string Name => "share";

    // "puas terhadap pelayanan terhadap seluruh warga": two words could be the border.
    public override Traps Ambiguous => Traps.Link;

    public override Writing? Write(KnownFormula formula, Random random)
    {
        if (!formula.IsPercentage || !formula.IsFraction(out KnownPhrase above, out KnownPhrase below))
            return null;
        // The whole says that it is one.
        KnownPhrase whole = below with { Head = Pick(random, "total", "jumlah", "seluruh") };
        string text = Pick(random, "Persentase ", "Prosentase ", "Persentase dari ") + above.Text + Pick(random, " terhadap ", " dibandingkan ", " dibanding ") + whole.Text;
        return new(text, formula.With(below, whole));
    }
}

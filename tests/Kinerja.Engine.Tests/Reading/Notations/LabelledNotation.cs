namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A heading before the formula: <i>Rumus:</i>, <i>Capaian =</i>, <i>Persentase X adalah</i>.</summary>
internal sealed class LabelledNotation(Notation inner) : Notation
{
    public override string Name => $"labelled {inner.Name}";

    public override bool IsAmbiguous(KnownFormula formula) => inner.IsAmbiguous(formula);

    public override Writing? Write(KnownFormula formula, Random random)
    {
        string label = Pick(random, "Rumus: ", "Rumus : ", "Formula = ", "Formulasi perhitungan: ", "Rumus perhitungan :\n", "Capaian = ", "Cara menghitung: ", "Nilai capaian = ", "Dihitung dari ", "IKU 1 = ");
        if (formula.IsPercentage && random.Next(2) == 0)
            label = Pick(random, "Persentase kinerja = ", "Persentase kinerja adalah ", "Persentase kinerja : ", "Persentase kinerja dihitung dengan cara ");
        return inner.Write(formula, random) is { } written ? written with { Text = label + written.Text } : null;
    }
}

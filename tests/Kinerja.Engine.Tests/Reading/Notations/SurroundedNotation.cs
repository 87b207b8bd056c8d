namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A formula among remarks: a worked example, a source, a list number.</summary>
internal sealed class SurroundedNotation(Notation inner) : Notation
{
    public override string Name => $"surrounded {inner.Name}";

    public override bool IsAmbiguous(KnownFormula formula) => inner.IsAmbiguous(formula);

    public override Writing? Write(KnownFormula formula, Random random)
    {
        if (inner.Write(formula, random) is not { } written)
            return null;
        string text = written.Text;
        return written with
        {
            Text = random.Next(5) switch
            {
                0 => $"{text}\nContoh: 40 / 50 x 100% = 80%",
                1 => $"{text}.\nSumber data: laporan seksi pemerintahan",
                2 => $"1. {text}",
                3 => $"{text}\nCatatan: diisi setiap triwulan",
                _ => $"  {text}  .",
            },
        };
    }
}

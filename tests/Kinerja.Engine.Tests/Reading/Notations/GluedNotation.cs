using System.Text.RegularExpressions;

namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>Signs without blanks: <i>jumlah desa/jumlah kota x100%</i>.</summary>
internal sealed partial class GluedNotation : Notation
{
    private static readonly Signs s_signs = Signs.Usual with { Divide = ["/"], BeforeFactor = [" x", " X", "×", "*"] };

    public override string Name => "glued signs";

    // "murid SD/MI/murid SMP/MTs": which of the slashes divides?
    public override Traps Ambiguous => Traps.Number | Traps.Slash;

    public override Writing? Write(KnownFormula formula, Random random)
    {
        string text = s_signs.Write(formula, random);
        // "tahun 2021/12" is no longer a quotient.
        return Date().IsMatch(text) ? null : new(text, formula);
    }

    [GeneratedRegex(@"\d/\d")]
    private static partial Regex Date();
}

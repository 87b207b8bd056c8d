using System.Globalization;

namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>Writes numbers in Indonesian and in plain notation.</summary>
internal static class Numbers
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    public static string Write(decimal value, Random random)
    {
        string plain = value.ToString(s_invariant);
        if (value != decimal.Truncate(value))
            return random.Next(2) == 0 ? plain : plain.Replace('.', ',');
        return value >= 1_000 && random.Next(2) == 0 ? value.ToString("#,0", s_invariant).Replace(',', '.') : plain;
    }

    /// <summary>A constant with its noun: <i>7 desa</i>.</summary>
    public static string Write(Constant constant, Random random) =>
        Write(constant.Value, random) + (constant.Noun.Length == 0 ? "" : " " + constant.Noun);

    /// <summary>A factor as it stands behind a multiplication sign: <i>100 %</i>.</summary>
    public static string Factor(decimal factor, Random random) =>
        Write(factor, random) + (factor == 100 ? ((string[])["", "%", " %", "%"])[random.Next(4)] : "");
}

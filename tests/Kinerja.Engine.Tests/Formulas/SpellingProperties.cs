using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Kinerja.Engine.Tests.Formulas.Oracle;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>A formula in Indonesian words, in signs, in any case and spacing is the same formula.</summary>
public sealed partial class SpellingProperties
{
    private static readonly KinerjaEngine s_engine = new();

    private static readonly Dictionary<string, string[]> s_spellings = new(StringComparer.Ordinal)
    {
        ["Sum("] = ["Jumlah(", "jumlah (", "SUM("],
        ["Average("] = ["RataRata(", "rata_rata("],
        ["WeightedAverage("] = ["RataTertimbang(", "weighted_average("],
        ["Percent("] = ["Persen("],
        ["Growth("] = ["Pertumbuhan("],
        ["Max("] = ["Maks(", "MAX ("],
        ["Min("] = ["min("],
        ["Abs("] = ["Mutlak("],
        ["Sign("] = ["Tanda("],
        ["Floor("] = ["BulatBawah(", "bulat_bawah("],
        ["Ceiling("] = ["BulatAtas("],
        ["Truncate("] = ["Potong("],
        ["Round("] = ["Bulatkan("],
        ["Clamp("] = ["Batas("],
        ["Divide("] = ["Bagi("],
        ["Pow("] = ["Pangkat("],
        ["Sqrt("] = ["Akar("],
        ["IfMissing("] = ["JikaKosong(", "if_missing("],
        ["IsMissing("] = ["Kosong("],
        ["if("] = ["jika(", "IF ("],
        ["not ("] = ["!(", "bukan (", "NOT("],
        [" and "] = ["&&", " dan ", " AND "],
        [" or "] = ["||", " atau "],
        [" = "] = ["==", " == "],
        [" <> "] = [" != ", "!="],
        ["[v"] = ["[ V", "[\u00A0v"],
    };

    [Fact]
    public void Compile_AnyFormulaSpelledAnew_IsTheSameFormula()
    {
        int changed = 0;
        Gen<(OracleFormula Formula, decimal?[] Row, int Seed)> cases = OracleGenerators.Formulas.SelectMany(formula =>
            OracleGenerators.Rows.SelectMany(row => Gen.Choose(0, int.MaxValue).Select(seed => (formula, row, seed))));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            string written = c.Formula.Print();
            string anew = SpelledAnew(written, new Random(c.Seed));
            changed += anew == written ? 0 : 1;
            (CompiledFormula one, CompiledFormula other) = (s_engine.Compile(written).ValueOrThrow(), s_engine.Compile(anew).ValueOrThrow());
            (string, decimal?)[] values = [.. c.Row.Select((value, slot) => ($"v{slot}", value))];
            (FormulaResult first, FormulaResult second) = (one.Evaluate(values), other.Evaluate(values));
            return (one.ToString() == other.ToString() && first.Status == second.Status && (!first.HasValue || first == second))
                .Label($"{written} became {anew}: {first}, {second}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithEndSize(60));
        Assert.True(changed > 500, $"only {changed} formulas were spelled anew");
    }

    private static string SpelledAnew(string formula, Random random) => Spelled().Replace(formula, match =>
        s_spellings.TryGetValue(match.Value, out string[]? others) && random.Next(3) > 0 ? others[random.Next(others.Length)] : match.Value);

    [GeneratedRegex(@"\w+\(|not \(| and | or | = | <> |\[v")]
    private static partial Regex Spelled();
}

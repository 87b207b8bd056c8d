using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class QuantityTests
{
    private static readonly KinerjaEngine s_engine = new();

    private static readonly FormulaLabels s_labels = new()
    {
        Variables =
        [
            Counting("desa"), Counting("desa_tertib", "Desa tertib"), Counting("kelurahan"), Counting("dokumen"), Counting("kejadian"), Counting("penduduk"),
            Counting("rupiah", "Rp"), Counting("juta_rupiah", "juta rupiah"), Counting("orang"), Counting("posyandu"), Counting("pns", "PNS"), Counting("izin"),
            Counting("non_izin", "non izin"), Counting("indeks"), Counting("nilai"), Counting("persen", "%"), Counting("IKU-1", "Persen"),
            Counting("per_penduduk", "per 100.000 penduduk"), Counting("dokumen_per_desa", "dokumen per desa"),
            new() { Name = "hal" }, new() { Name = "tetap", Constant = 12 },
        ],
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string[] columns in CaseFile.Read("quantity.cases.txt"))
                cases.Add(columns[0], columns[1]);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quantity_OfAFormula_FollowsFromTheUnits(string expression, string expected) =>
        // A share of 'Desa tertib' and 'desa' is one of their common head; a unit written 'Rp' stays so.
        Assert.Equal(expected, QuantityOf(expression).Words.English.Replace("Desa tertib", "desa").Replace("Rp", "rupiah"));

    [Fact]
    public void Quantity_OfARate_NamesBothNounsAndTheFactor()
    {
        Quantity rate = QuantityOf("kejadian / penduduk * 100000");

        Assert.Equal(new Quantity { Kind = QuantityKind.Rate, Of = "kejadian", Per = "penduduk", Factor = 100_000 }, rate);
        Assert.Equal("kejadian per 100000 penduduk", rate.Words.Indonesian);
    }

    [Theory]
    [InlineData("desa_tertib / desa * 100", "persentase desa")]
    [InlineData("desa_tertib / desa", "rasio desa")]
    [InlineData("persen", "persentase")]
    [InlineData("persen / 100", "rasio")]
    [InlineData("3", "bilangan")]
    [InlineData("indeks", "nilai")]
    [InlineData("hal", "tidak diketahui")]
    public void Words_InIndonesian_NameTheQuantity(string expression, string expected) =>
        Assert.Equal(expected, QuantityOf(expression).Words.In(Language.Indonesian));

    [Theory]
    [InlineData("desa")]
    [InlineData("DESA")]
    [InlineData("[Desa]")]
    public void Names_AreFoundAsFormulasFindThem(string expression) => Assert.Equal(QuantityKind.Count, QuantityOf(expression).Kind);

    [Fact]
    public void Quantity_OfALongChain_NeedsNoDeepStack()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("desa", 2_000));
        string product = string.Join(" * ", Enumerable.Repeat("9999999999", 2_000).Prepend("desa"));

        Checking.OnSmallStack(() =>
        {
            Assert.Equal("desa", QuantityOf(sum).Of);
            // So large a factor is none; it is not carried along.
            Assert.Equal(Quantity.Unknown, s_engine.Compile(product[..8_000].TrimEnd(' ', '*')).ValueOrThrow().QuantityOf(s_labels));
        });
    }

    private static Quantity QuantityOf(string expression)
    {
        var engine = new KinerjaEngine(KinerjaOptions.Default with { Limits = FormulaLimits.Default with { MaxLength = 100_000 } });
        return engine.Compile(expression).ValueOrThrow().QuantityOf(s_labels);
    }

    private static Variable Counting(string name, string? unit = null) => new() { Name = name, Unit = unit ?? name };
}

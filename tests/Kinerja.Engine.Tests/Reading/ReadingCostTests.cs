using Kinerja.Formulas;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>
/// Cost grows with the length of the text and no faster, counted in bytes allocated: four times the length may cost five times the
/// bytes, where growth by squares would cost sixteen times.
/// </summary>
public sealed class ReadingCostTests
{
    private static readonly FormulaReader s_reader = new KinerjaEngine(KinerjaOptions.Default with
    {
        Limits = FormulaLimits.Default with { MaxLength = 100_000 },
    }).Reader;

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "brackets after words", "Jumlah desa (yang ", "aktif" },
        { "nested brackets", "(", "Jumlah desa dibagi jumlah kota" },
        { "unclosed brackets behind an operator", "Jumlah desa / (", "jumlah kota" },
        { "closing brackets", "desa) ", "" },
        { "slashes in names", "SD/MI/", "SMP dibagi jumlah sekolah" },
        { "spaced slashes", "Jumlah desa / ", "jumlah kota" },
        { "dashes in names", "SPP – SPM – ", "jumlah" },
        { "spaced dashes", "Jumlah desa - ", "jumlah kota" },
        { "bars", "Jumlah desa -----\n", "jumlah kota" },
        { "colons", "Jumlah desa : ", "jumlah kota" },
        { "glued colons", "Jumlah: ", "desa" },
        { "equals signs", "A = ", "jumlah desa / jumlah kota" },
        { "sides with operators", "A / B = ", "jumlah desa / jumlah kota" },
        { "legends", "Dimana: A = jumlah desa\n", "A / B" },
        { "definitions", "A1 = jumlah desa, ", "A / B" },
        { "list items", "a. Jumlah desa\n", "jumlah desa / jumlah kota" },
        { "numbered sentences", "Jumlah desa aktif. ", "Jumlah desa / jumlah kota" },
        { "dari", "jumlah desa dari ", "jumlah kota x 100%" },
        { "terhadap total", "belanja terhadap total ", "belanja x 100%" },
        { "perbandingan dengan", "perbandingan jumlah desa dengan ", "jumlah kota" },
        { "dengan", "dengan jumlah desa ", "dibagi jumlah kota" },
        { "sums", "jumlah desa ditambah ", "jumlah kota" },
        { "products", "jumlah desa x ", "100" },
        { "quotes", "\"jumlah desa\" ", "dibagi jumlah kota" },
        { "jika", "jika a lebih dari 7 maka 100, ", "jika tidak 0" },
        { "comparisons", "skor > 1 ", "a" },
        { "weights", "kepuasan (1%), ", "kebersihan (20%)" },
        { "percent factors", "10% x A + ", "20% x B" },
        { "fractions in LaTeX", @"\frac{\text{desa}}{", "1" },
        { "fractions in a row", @"\frac{a}{b} + ", "1" },
        { "paragraphs", "<p>Jumlah desa</p>", "<p>jumlah</p>" },
        { "tags", "<u>Jumlah</u> ", "x 100" },
        { "entities", "Jumlah&nbsp;desa &amp; ", "kota" },
        { "dots", "Jumlah desa ..... ", "x 100" },
        { "numbers", "1.234,5 ", "desa" },
        { "words", "jumlah desa yang tertib administrasi ", "x 100%" },
        { "one long word", "administrasi", " dibagi jumlah desa" },
        { "worked examples", "Contoh: 40 / 50 x 100% = 80%\n", "" },
        { "remarks", "Catatan: diisi kecamatan. ", "Jumlah desa / jumlah kota" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Read_RowOfOneShape_CostsInProportionToItsLength(string name, string piece, string end)
    {
        int n = 2_000 / piece.Length;
        s_reader.Read(Text(n)); // what is made once is made here
        long[] bytes = [.. ((int[])[n, 2 * n, 4 * n]).Select(times => Bytes(Text(times)))];
        Assert.True(bytes[2] <= 5 * bytes[0], $"{name}: {bytes[0]} bytes for {n}, {bytes[1]} for {2 * n}, {bytes[2]} for {4 * n}");

        string Text(int times) => string.Concat(Enumerable.Repeat(piece, times)) + end;
    }

    private static long Bytes(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(s_reader.Read(text));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

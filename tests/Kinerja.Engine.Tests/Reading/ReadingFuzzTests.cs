using System.Globalization;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

// A long run: KINERJA_FUZZ_COUNT=2000000 KINERJA_FUZZ_SEED=7 dotnet test --filter ReadingFuzzTests

/// <summary>Damaged and random texts: nothing throws, every promise of a reading is kept, and the reading depends on nothing but the text.</summary>
public sealed class ReadingFuzzTests
{
    private static readonly FormulaReader s_reader = new KinerjaEngine().Reader;

    private static readonly ReadingContext[] s_contexts =
    [
        ReadingContext.None,
        new() { Indicator = "Persentase desa yang tertib administrasi", Unit = "persen" },
        new() { Indicator = "Rasio ((", Sasaran = "Meningkatnya \ud800" },
        new() { Indicator = "Jumlah dokumen SPP – SPM", Unit = "dokumen" },
    ];

    public static TheoryData<string> Dangers => [.. ReadingTexts.Dangers];

    public static TheoryData<string> Cultures => ["id-ID", "tr-TR", "ar-SA", "fa-IR", "hi-IN"];

    [Fact]
    public void Read_DamagedAndRandomTexts_NeverThrowsAndKeepsItsPromises()
    {
        int count = Fuzzing.Count(10_000);
        (string? problem, int read) = Fuzzing.OnSmallStack(() => Run(Fuzzing.Seed, count));
        Assert.True(problem is null, problem);
        Assert.True(read > count / 10, $"only {read} of {count} texts gave a formula, so little was checked");
    }

    [Theory]
    [MemberData(nameof(Dangers))]
    public void Read_LongRowOfOneDanger_NeverThrowsAndKeepsItsPromises(string danger)
    {
        foreach (int length in (int[])[300, 8_192])
        {
            string row = string.Concat(Enumerable.Repeat(danger, length / danger.Length));
            foreach (string text in (string[])[row, $"Jumlah a {row[..^40]} jumlah b x 100%", $"Jumlah a dibagi {row[..^40]}"])
                Assert.Null(Fuzzing.OnSmallStack(() => Problem(text, ReadingContext.None)));
        }
    }

    // Smallest texts that once threw.
    [Theory]
    [InlineData("dinyatakan dalam persen = jumlah a x jumlah b")]
    [InlineData("<br/>total 0. \\frac{")]
    [InlineData(". jika 7 desa")]
    [InlineData("Σ' dari ≤ - ")]
    [InlineData("bila maka ≥ 0; bila maka")]
    public void Read_TextThatOnceThrew_KeepsItsPromises(string text) => Assert.Null(Problem(text, ReadingContext.None));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Read_UnderCulture_SaysTheSame(string culture)
    {
        string[] texts = Texts(300);
        FormulaReading[] expected = [.. texts.Select(text => s_reader.Read(text))];
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            FormulaReader reader = new KinerjaEngine().Reader;
            Assert.All(texts.Zip(expected), pair => Assert.Equal(pair.Second, reader.Read(pair.First)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void Read_OnSeveralThreadsAtOnce_SaysTheSame()
    {
        string[] texts = Texts(300);
        FormulaReading[] expected = [.. texts.Select(text => s_reader.Read(text))];
        Parallel.For(0, 4 * texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => Assert.Equal(expected[i % texts.Length], s_reader.Read(texts[i % texts.Length])));
    }

    private static (string? Problem, int Read) Run(int seed, int count)
    {
        var random = new Random(seed);
        var texts = new ReadingTexts(random);
        int read = 0;
        for (int i = 0; i < count; i++)
        {
            string text = texts.Next();
            ReadingContext context = s_contexts[random.Next(s_contexts.Length)];
            if (Problem(text, context) is { } problem)
                return ($"{problem}\nseed {seed}, text {i}: {Fuzzing.Escaped(text)}", read);
            read += s_reader.Read(text, context).IsFormula ? 1 : 0;
        }

        return (null, read);
    }

    private static string? Problem(string text, ReadingContext context)
    {
        try
        {
            FormulaReading reading = s_reader.Read(text, context);
            return ReadingPromises.Broken(reading, text) ?? (reading == s_reader.Read(text, context) ? null : "a second reading differs");
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static string[] Texts(int count)
    {
        var texts = new ReadingTexts(new Random(Fuzzing.Seed));
        return [.. Enumerable.Range(0, count).Select(_ => texts.Next())];
    }
}

using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Serialization;

namespace Kinerja.Samples.Tests;

/// <summary>The scorecard of the invented year, each number worked by hand beside its line.</summary>
public class TahunKinerjaTests
{
    private static readonly KinerjaEngine s_engine = new();
    private static readonly Cascade s_plan = KinerjaJson.ReadCascade(Read("rencana-2025.json")).ValueOrThrow();

    private static readonly Scorecard s_scorecard = s_engine.Measure(
        s_plan,
        KinerjaJson.ReadRealizations(Read("realisasi-2025.json")).ValueOrThrow(),
        new MeasureOptions { Date = new(2025, 12, 31), Earlier = [KinerjaJson.ReadRealizations(Read("realisasi-2024.json")).ValueOrThrow()] }
            .With(s_engine.Load(KinerjaJson.OfficialRulePacks()).ValueOrThrow().On("praktik-capaian", new(2025, 12, 31)).ValueOrThrow()));

    [Fact]
    public void Plan_IsSound() => Assert.Empty(s_engine.Check(s_plan));

    [Theory]
    // Second semester: the nine elements add up to 31.06, 31.06 / 9 × 25 = 86.28; of 86 that is 8628/86 = 4314/43 percent.
    [InlineData("IKU-1", "86.28", "4314/43")]
    // 5 + 7 + 3 + 4 = 19 against at most 20: (40 − 19) / 20.
    [InlineData("IKU-2", "19", "105")]
    // Fourth quarter: 7 of 9 villages = 77.78; of 80.
    [InlineData("IKU-3", "77.78", "97.225")]
    // 180/200, 210/225, 228/240, 240/250 = 90, 93.33, 95, 96; their mean 93.5825 of 93: 935825/9300 = 37433/372.
    [InlineData("IKI-YAN-1", "93.5825", "37433/372")]
    // 28 + 44 + 41 + 21 = 134 of 130.
    [InlineData("IKI-PEM-1", "134", "1340/13")]
    public void Indicator_HasTheValueWorkedByHand(string code, string realization, string achievement)
    {
        IndicatorScore score = s_scorecard.Find(code)!;

        Assert.True(score.IsComplete);
        Assert.Equal(realization, score.Realization!.ToString());
        Assert.Equal(achievement, score.Achievement!.Raw.TryToDecimal(out decimal exact) && exact == score.Achievement.Raw ? score.Achievement.ToString() : score.Achievement.Raw.ToString());
    }

    [Fact]
    public void Nodes_AndOrganisation_HaveTheMeansWorkedByHand()
    {
        // S1: 60 and 40 percent of 4314/43 and 105. S2: its only IKU. T1 and the kecamatan: the mean of both sasaran.
        Rational first = 0.6m * Rational.Of(4314, 43) + 42m;

        Assert.Equal(first, ScoreOf("S1").Value);
        Assert.Equal(97.225m, ScoreOf("S2").Value);
        Assert.Equal((first + 97.225m) / 2m, ScoreOf("T1").Value);
        Assert.Equal(ScoreOf("T1").Value, s_scorecard.Organization.Score.Value);
        Assert.True(s_scorecard.Organization.Score.IsComplete);
    }

    [Fact]
    public void LastYear_IsComparedWith()
    {
        // 5 of 9 villages = 55.56 in 2024.
        Comparison lastYear = s_scorecard.Find("IKU-3")!.LastYear!;

        Assert.Equal((new NumberValue(55.56m), Trend.Better), (lastYear.Realization, lastYear.Trend));
        Assert.Equal(new NumberValue(100), s_scorecard.Find("IKU-3")!.MediumTerm!.Target);
    }

    private static RollUp ScoreOf(string node) => s_scorecard.Nodes.Single(score => score.Code == node).Score;

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tahun", name));
}

using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Measuring;

/// <summary>Evaluation of formulas that stand in words only.</summary>
public sealed class WordedEvaluationTests
{
    private const string Ratio = "Jumlah desa tertib dibagi jumlah desa dikali 100";

    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Words_AreComputedFromValuesUnderTheNamesThatWereRead()
    {
        CascadeEvaluation evaluation = Evaluate([Worded("A", Ratio)], ("jumlah_desa_tertib", "", 3m), ("jumlah_desa", "", 4m));

        Assert.Equal(75m, evaluation.Results[0].Computed!.Value);
        Assert.Equal(IndicatorStatus.Value, evaluation.Results[0].Status);
        Assert.Empty(evaluation.Diagnostics);
    }

    [Fact]
    public void Result_SaysWhatWasRead()
    {
        IndicatorResult result = Evaluate([Worded("A", Ratio)], ("jumlah_desa_tertib", "", 3m), ("jumlah_desa", "", 4m)).Results[0];

        Assert.Equal("[jumlah_desa_tertib] / [jumlah_desa] * 100", result.Reading!.Expression);
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("KIN2044", "/indicators/0/formula/text"), (finding.Id, finding.Location.Pointer));
        Assert.Equal("", result.Indicator.Formula!.Expression);
    }

    [Fact]
    public void DeclaredVariable_OfTheNameThatWasRead_IsUsed()
    {
        Cascade cascade = Cascade([Worded("A", Ratio)]) with { Variables = [new() { Name = "Jumlah_Desa", Constant = 4 }] };

        Assert.Equal(75m, s_engine.Evaluate(cascade, Set(("jumlah_desa_tertib", "", 3m))).Results[0].Computed!.Value);
    }

    [Fact]
    public void ValueThatNobodyReported_IsMissingByNameAndLabel()
    {
        IndicatorResult result = Evaluate([Worded("A", Ratio)], ("jumlah_desa", "", 4m)).Results[0];

        Assert.Equal(IndicatorStatus.Missing, result.Status);
        Assert.Equal(["jumlah_desa_tertib"], result.Computed!.MissingVariables);
        Assert.Equal("Jumlah desa tertib", result.Reading!.Variables[0].Label);
    }

    [Fact]
    public void ReportedValue_CountsBeforeWhatWasRead()
    {
        RealizationSet set = Set(("jumlah_desa_tertib", "", 3m), ("jumlah_desa", "", 4m)) with { Indicators = [new() { Indicator = "A", Value = new NumberValue(80m) }] };
        IndicatorResult result = s_engine.Evaluate(Cascade([Worded("A", Ratio)]), set).Results[0];

        Assert.Equal((new NumberValue(80m), null), (result.Reported, result.Computed));
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Reading);
    }

    [Fact]
    public void Words_ThatLeaveADoubt_AreNotComputed()
    {
        Indicator doubtful = Worded("A", "Jumlah desa tertib dibagi jumlah desa") with { Name = "Persentase desa tertib" };
        CascadeEvaluation evaluation = Evaluate([doubtful], ("jumlah_desa_tertib", "", 3m), ("jumlah_desa", "", 4m));

        Assert.Equal((IndicatorStatus.NoFormula, null), (evaluation.Results[0].Status, evaluation.Results[0].Computed));
        Assert.False(evaluation.Results[0].Reading!.IsUnambiguous);
        Assert.Equal(["KIN4001", "KIN4001"], evaluation.Diagnostics.Select(finding => finding.Id));
    }

    [Fact]
    public void Words_WithReadingSwitchedOff_AreNotRead()
    {
        var engine = new KinerjaEngine(KinerjaOptions.Default with { ReadsFormulas = false });
        IndicatorResult result = engine.Evaluate(Cascade([Worded("A", Ratio)]), Set()).Results[0];

        Assert.Equal((IndicatorStatus.NoFormula, null), (result.Status, result.Reading));
    }

    [Fact]
    public void OnePhrase_InTwoIndicators_IsOneVariable() => Assert.Equal(
        [75m, 25m],
        Evaluate([Worded("A", Ratio), Worded("B", "Jumlah desa maju / jumlah desa x 100")], ("jumlah_desa_tertib", "", 3m), ("jumlah_desa", "", 4m), ("jumlah_desa_maju", "", 1m))
            .Results.Select(result => result.Computed!.Value));

    [Fact]
    public void OnePhrase_OfTwoOwners_TakesEachOwnersValue()
    {
        CascadeEvaluation evaluation = Evaluate(
            [Worded("A", "Jumlah dokumen") with { Owner = "kasi" }, Worded("B", "Jumlah dokumen") with { Owner = "camat" }, Worded("C", "Jumlah dokumen")],
            ("jumlah_dokumen", "kasi", 1m), ("jumlah_dokumen", "camat", 2m), ("jumlah_dokumen", "", 3m));

        Assert.Equal([1m, 2m, 3m], evaluation.Results.Select(result => result.Computed!.Value));
        Assert.Empty(evaluation.Diagnostics);
    }

    [Fact]
    public void Measure_SetsThatNameOtherOwners_AreReadEachForItself()
    {
        RealizationSet before = Set(("jumlah_dokumen", "kasi", 1m), ("jumlah_dokumen", "", 3m)) with { Period = Period.OfYear(2020) };
        Cascade cascade = Cascade([Worded("A", "Jumlah dokumen") with { Owner = "kasi" }, Worded("B", "Jumlah dokumen") with { Owner = "camat" }]);
        Scorecard scorecard = s_engine.Measure(cascade, Set(("jumlah_dokumen", "camat", 2m), ("jumlah_dokumen", "", 5m)), new() { Earlier = [before] });

        Assert.Equal([new NumberValue(5m), new NumberValue(2m)], scorecard.Indicators.Select(score => score.Realization));
        Assert.Equal([new NumberValue(1m), new NumberValue(3m)], scorecard.Indicators.Select(score => score.LastYear!.Realization));
        Assert.Empty(scorecard.Diagnostics);
    }

    [Fact]
    public void NameThatWasRead_IsAVariable_ForWordsOnly()
    {
        // 'desa' is an indicator's code for the expression, and a phrase for the words.
        CascadeEvaluation evaluation = Evaluate(
            [Computed("desa", "5"), Computed("B", "[desa] * 2"), Worded("C", "Desa maju / desa x 100")],
            ("desa", "", 4m), ("desa_maju", "", 1m));

        Assert.Equal([5m, 10m, 25m], evaluation.Results.Select(result => result.Computed!.Value));
    }

    [Fact]
    public void IndicatorInWords_CanBeUsedByAnExpression() => Assert.Equal(
        150m, Evaluate([Computed("B", "[A] * 2"), Worded("A", Ratio)], ("jumlah_desa_tertib", "", 3m), ("jumlah_desa", "", 4m)).Results[0].Computed!.Value);

    [Fact]
    public void IndicatorInWords_IsMissingForItsUsers_ByTheNamesThatWereRead() => Assert.Equal(
        ["jumlah_desa_tertib", "jumlah_desa"], Evaluate([Computed("B", "[A] * 2"), Worded("A", Ratio)]).Results[0].Computed!.MissingVariables);

    [Fact]
    public void DeclaredDecimals_RoundWhatWasRead() => Assert.Equal(
        33.33m,
        Evaluate([Worded("A", Ratio) with { Formula = new() { Text = Ratio, Decimals = 2 } }], ("jumlah_desa_tertib", "", 1m), ("jumlah_desa", "", 3m)).Results[0].Computed!.Value);

    [Fact]
    public void Failure_PointsAtTheWords()
    {
        Diagnostic failure = Evaluate([Worded("A", Ratio)], ("jumlah_desa_tertib", "", 1m), ("jumlah_desa", "", 0m)).Results[0].Computed!.Failure!;

        Assert.Equal("KIN1021", failure.Id);
        Assert.Equal("[jumlah_desa_tertib] / [jumlah_desa] * 100", failure.Location.FormulaText);
    }

    private static Indicator Worded(string code, string text) => new() { Code = code, Kind = IndicatorKind.Iku, Formula = new() { Text = text } };

    private static Indicator Computed(string code, string expression) => new() { Code = code, Kind = IndicatorKind.Iku, Formula = new() { Expression = expression } };

    private static Cascade Cascade(Indicator[] indicators) => new() { Organization = new() { Code = "x" }, Indicators = [.. indicators] };

    private static RealizationSet Set(params (string Name, string Owner, decimal Value)[] values) => new()
    {
        Organization = "x",
        Period = Period.OfYear(2021),
        Variables = [.. values.Select(value => new VariableValue { Variable = value.Name, Owner = value.Owner, Value = value.Value })],
    };

    private static CascadeEvaluation Evaluate(Indicator[] indicators, params (string Name, string Owner, decimal Value)[] values) =>
        s_engine.Evaluate(Cascade(indicators), Set(values));
}

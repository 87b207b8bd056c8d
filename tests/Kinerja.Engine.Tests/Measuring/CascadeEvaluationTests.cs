using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Measuring;

public sealed class CascadeEvaluationTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Evaluate_FormulaOverReportedVariables_GivesItsValue()
    {
        CascadeEvaluation evaluation = Evaluate([Computed("A", "[tertib] / [desa] * 100", 2)], ("tertib", 5m), ("desa", 7m));
        Assert.Equal(IndicatorStatus.Value, evaluation.Results[0].Status);
        Assert.Equal(71.43m, evaluation.Results[0].Computed!.Value);
        Assert.Empty(evaluation.Diagnostics);
    }

    [Fact]
    public void Evaluate_RealisationAsATextThatReads_IsTold()
    {
        RealizationSet set = new() { Organization = "x", Indicators = [new() { Indicator = "A", Value = new TextValue { Text = "<= 5" } }, new() { Indicator = "B", Value = new TextValue { Text = "nihil" } }] };
        CascadeEvaluation evaluation = s_engine.Evaluate(Cascade([Computed("A", "[x]"), Computed("B", "[x]")]), set);
        Assert.Equal([("KIN4059", "/indicators/0")], evaluation.Diagnostics.Select(finding => (finding.Id, finding.Location.Pointer!)));
    }

    [Fact]
    public void Evaluate_VariableThatIsNotReported_IsMissingByName()
    {
        CascadeEvaluation evaluation = Evaluate([Computed("A", "[tertib] / [desa]")], ("tertib", 5m), ("desa", null));
        Assert.Equal(IndicatorStatus.Missing, evaluation.Results[0].Status);
        Assert.Equal(["desa"], evaluation.Results[0].Computed!.MissingVariables);
    }

    [Fact]
    public void Evaluate_Constant_NeedsNoReport()
    {
        Cascade cascade = Cascade([Computed("A", "[desa] * 2")]) with { Variables = [new() { Name = "desa", Constant = 7 }] };
        Assert.Equal(14m, s_engine.Evaluate(cascade, new() { Organization = "x" }).Results[0].Computed!.Value);
    }

    [Fact]
    public void Evaluate_OwnersVariable_ComesBeforeEverybodys()
    {
        Cascade cascade = Cascade([Computed("A", "[berkas]") with { Owner = "kasi" }, Computed("B", "[berkas]") with { Owner = "camat" }]) with
        {
            Variables = [new() { Name = "berkas" }, new() { Name = "berkas", Owner = "kasi" }],
        };
        RealizationSet set = new()
        {
            Organization = "x",
            Variables = [new() { Variable = "berkas", Value = 1 }, new() { Variable = "berkas", Owner = "kasi", Value = 2 }],
        };
        Assert.Equal([2m, 1m], s_engine.Evaluate(cascade, set).Results.Select(result => result.Computed!.Value));
    }

    [Fact]
    public void Evaluate_FormulaOverIndicators_UsesTheirPublishedValueInAnyOrder()
    {
        // 1/3 is published as 0.33, and three times that is 0.99.
        CascadeEvaluation evaluation = Evaluate([Computed("B", "[A] * 3"), Computed("A", "[tertib] / [desa]", 2)], ("tertib", 1m), ("desa", 3m));
        Assert.Equal(0.99m, evaluation.Results[0].Computed!.Value);
    }

    [Fact]
    public void Evaluate_FormulaOverAnApproximateIndicator_IsApproximateWhereItTakesPart()
    {
        CascadeEvaluation evaluation = Evaluate(
            [Computed("B", "[A] * 3"), Computed("C", "if([tertib] > 9, [B], 1)"), Computed("D", "IfMissing([kosong], [B] + 1)"), Computed("A", "Sqrt([tertib])", 1)],
            ("tertib", 2m), ("kosong", null));
        Assert.Equal([4.2m, 1m, 5.2m, 1.4m], evaluation.Results.Select(result => result.Computed!.Value));
        Assert.Equal([true, false, true, true], evaluation.Results.Select(result => result.Computed!.IsApproximate));
    }

    [Fact]
    public void Evaluate_MissingBelowAUsedIndicator_IsNamedByItsVariable()
    {
        CascadeEvaluation evaluation = Evaluate([Computed("B", "[A] * 3"), Computed("A", "[tertib] / [desa]")], ("tertib", 1m), ("desa", null));
        Assert.Equal(["desa"], evaluation.Results[0].Computed!.MissingVariables);
    }

    [Fact]
    public void Evaluate_FailureBelowAUsedIndicator_NamesThatIndicator()
    {
        CascadeEvaluation evaluation = Evaluate([Computed("B", "1 + [A]"), Computed("A", "[tertib] / [desa]")], ("tertib", 1m), ("desa", 0m));
        Assert.Equal("KIN1027", evaluation.Results[0].Computed!.Failure!.Id);
        Assert.Equal("4..7", evaluation.Results[0].Computed!.Failure!.Location.Span.ToString());
        Assert.Equal("KIN1021", evaluation.Results[1].Computed!.Failure!.Id);
    }

    [Fact]
    public void Evaluate_Circle_FailsEveryMemberWithThePathAndNobodyElse()
    {
        CascadeEvaluation evaluation = Evaluate([Computed("A", "[B] + 1"), Computed("B", "[C] + 1"), Computed("C", "[A] + 1"), Computed("D", "[A]"), Computed("E", "2"), Computed("S", "[S]")]);
        Assert.Equal(["KIN1026", "KIN1026", "KIN1026", "KIN1027", null, "KIN1026"], evaluation.Results.Select(result => result.Computed!.Failure?.Id));
        Assert.Equal("The value of B depends on itself: A → B → C → A.", evaluation.Results[1].Computed!.Failure!.GetMessage(Diagnostics.Language.English));
        Assert.Equal("The value of S depends on itself: S → S.", evaluation.Results[5].Computed!.Failure!.GetMessage(Diagnostics.Language.English));
    }

    [Fact]
    public void Evaluate_ChainOfAHundredThousandFormulas_NeedsNoDeepStack()
    {
        const int Length = 100_000;
        Indicator[] chain = [.. Enumerable.Range(0, Length).Select(i => Computed($"I{i}", i == Length - 1 ? "1" : $"[I{i + 1}] + 1"))];
        CascadeEvaluation? evaluation = null;
        var thread = new Thread(() => evaluation = Evaluate(chain), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(Length, evaluation!.Results[0].Computed!.Value);
    }

    [Fact]
    public void Evaluate_IndicatorWithoutExpression_HasTheReportedValue()
    {
        RealizationSet set = new() { Organization = "x", Indicators = [new() { Indicator = "A", Value = new RungValue("WTP") }] };
        CascadeEvaluation evaluation = s_engine.Evaluate(Cascade([new() { Code = "A", Kind = IndicatorKind.Iku }, new() { Code = "B", Kind = IndicatorKind.Iku }]), set);
        Assert.Equal(new RungValue("WTP"), evaluation.Results[0].Reported);
        Assert.Equal([IndicatorStatus.Value, IndicatorStatus.NoFormula], evaluation.Results.Select(result => result.Status));
    }

    [Fact]
    public void Evaluate_FormulaWithMistakes_KeepsItsFindings()
    {
        IndicatorResult result = Evaluate([Computed("A", "2 ^ 3")]).Results[0];
        Assert.Equal(IndicatorStatus.InvalidFormula, result.Status);
        Assert.Equal("KIN1008", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Evaluate_ValuesOfOtherPeriods_ArePassedOver()
    {
        Cascade cascade = Cascade([Computed("A", "[desa]")]) with { Variables = [new() { Name = "desa" }] };
        RealizationSet set = new()
        {
            Organization = "x",
            Period = Period.OfYear(2022),
            Variables = [new() { Variable = "desa", Value = 7 }, new() { Variable = "desa", Value = 8, Period = Period.OfQuarter(2022, 1) }],
        };
        Assert.Equal(7m, s_engine.Evaluate(cascade, set).Results[0].Computed!.Value);
        Assert.Equal(8m, s_engine.Evaluate(cascade, set, Period.OfQuarter(2022, 1)).Results[0].Computed!.Value);
        Assert.Equal(IndicatorStatus.Missing, s_engine.Evaluate(cascade, set, Period.OfYear(2021)).Results[0].Status);
    }

    [Fact]
    public void Evaluate_RealizationsThatFitNowhere_AreFindings()
    {
        Cascade cascade = Cascade([Computed("A", "[desa]")]) with { Variables = [new() { Name = "desa" }] };
        RealizationSet set = new()
        {
            Organization = "y",
            Variables = [new() { Variable = "desa", Value = 7 }, new() { Variable = "dessa", Value = 7 }, new() { Variable = "desa", Value = 8 }],
            Indicators = [new() { Indicator = "Z", Value = new NumberValue(1) }],
        };
        CascadeEvaluation evaluation = s_engine.Evaluate(cascade, set);
        Assert.Equal(
            ["KIN4003 /organization", "KIN4001 /variables/1/variable", "KIN4002 /variables/2", "KIN4004 /indicators/0/indicator"],
            evaluation.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.Pointer}"));
        Assert.Contains("Did you mean 'desa'?", evaluation.Diagnostics[1].ToString(), StringComparison.Ordinal);
        Assert.Equal(IndicatorStatus.Missing, evaluation.Results[0].Status);
    }

    [Fact]
    public void Evaluate_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => s_engine.Evaluate(Cascade([Computed("A", "1")]), new() { Organization = "x" }, cancellation: new CancellationToken(true)));

    private static CascadeEvaluation Evaluate(Indicator[] indicators, params (string Name, decimal? Value)[] values) =>
        s_engine.Evaluate(
            Cascade(indicators) with { Variables = [.. values.Select(value => new Variable { Name = value.Name })] },
            new() { Organization = "x", Variables = [.. values.Select(value => new VariableValue { Variable = value.Name, Value = value.Value })] });

    private static Cascade Cascade(Indicator[] indicators) => new() { Organization = new() { Code = "x" }, Indicators = [.. indicators] };

    private static Indicator Computed(string code, string expression, int? decimals = null) => new()
    {
        Code = code,
        Kind = IndicatorKind.Iki,
        Formula = new() { Expression = expression, Decimals = decimals },
    };
}

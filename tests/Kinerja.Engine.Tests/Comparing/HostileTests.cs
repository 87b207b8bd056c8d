using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>Documents made to be slow or deep; each would take hours or a stack if something were compared with everything.</summary>
public sealed class HostileTests
{
    private const int Many = 30_000;

    [Fact]
    public void EqualNames_UnderOtherCodes_EndWithoutASuggestion()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Years(
            Plan(i => ($"A{i}", "desa tertib administrasi keuangan")), Plan(i => ($"B{i}", "desa tertib administrasi keuangan")));

        Assert.Equal((Many, Many), (found.Count(finding => finding.Id == "KIN3070"), found.Count(finding => finding.Id == "KIN3071")));
    }

    [Fact]
    public void NamesOfManyWords_AreStillMatched()
    {
        string many = string.Join(' ', Enumerable.Range(0, Many).Select(i => $"{i:00000}"));
        IReadOnlyList<Diagnostic> found = PlanPair.Years(Sketch.With(Sketch.Iku("A") with { Name = many }), Sketch.With(Sketch.Iku("B") with { Name = many + " lagi" }));

        found.Expect("KIN3075 /indicators/0 B < /indicators/0");
    }

    [Fact]
    public void ManyTargets_OfOneIndicator_AreCompared() =>
        Assert.Single(PlanPair.Years(
            Sketch.With(Sketch.Iku("A").Aiming([.. Enumerable.Range(0, Many).Select(i => ("2025", (decimal)i))])),
            Sketch.With(Sketch.Iku("A").Aiming([.. Enumerable.Range(0, Many).Select(i => ("2025", -1m - i))]))));

    [Fact]
    public void DeepChains_NeedNoDeepStack() => Checking.OnSmallStack(() =>
    {
        Cascade lower = Sketch.Bare with
        {
            Nodes = [.. Enumerable.Range(0, Many).Select(i => Sketch.Node($"N{i}", NodeKind.Sasaran, i == 0 ? "" : $"N{i - 1}") with { Text = $"sasaran {i}" })],
        };

        PlanPair.Levels(Sketch.Bare with { Organization = Sketch.Unit("kab") }, lower).Expect("KIN3073 /nodes/0 N0");
    });

    [Fact]
    public void Compare_ThatIsCancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => new KinerjaEngine().Compare(Sketch.Sound, Sketch.Sound, cancellation: source.Token));
    }

    private static Cascade Plan(Func<int, (string Code, string Name)> row) => Sketch.With([.. Enumerable.Range(0, Many).Select(i =>
    {
        (string code, string name) = row(i);
        return new Indicator { Code = code, Name = name, Kind = IndicatorKind.Iku };
    })]);
}

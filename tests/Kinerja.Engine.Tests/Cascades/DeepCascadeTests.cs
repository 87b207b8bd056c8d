using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades;

/// <summary>Cascades that are too deep for recursion, or have too many paths to walk each of them.</summary>
public class DeepCascadeTests
{
    private const int Million = 1_000_000;

    [Fact]
    public void NodesPositionsAndUnits_AMillionLevelsDeep_AreChecked() => Checking.OnSmallStack(() =>
    {
        Cascade cascade = Bare with
        {
            Units = Chain(Million, i => Unit($"u{i}", Up("u", i, "kec"))),
            Nodes = Chain(Million, i => Node($"n{i}", Up("n", i, ""))),
            Positions = Chain(Million, i => Post($"p{i}", Up("p", i, ""), $"u{i}")),
        };

        IReadOnlyList<Diagnostic> findings = cascade.CheckAll();

        // Each position lies inside the organisation, however far below, and has no IKI.
        Assert.Equal(Million, findings.Count);
        Assert.All(findings, finding => Assert.Equal("KIN3014", finding.Id));
    });

    [Fact]
    public void SupportAndFormulas_AMillionLinksLong_AreChecked() => Checking.OnSmallStack(() =>
    {
        Cascade cascade = Bare with
        {
            Variables = [Count("a"), Count("b")],
            Indicators = Chain(Million, i => i == 0
                ? Iku("i0") with { Formula = Computed("a / b") }
                : Iki($"i{i}", $"i{i - 1}") with { Formula = Computed($"[i{i - 1}] + 1") }),
        };

        cascade.CheckAll().Expect();
    });

    [Fact]
    public void Cycles_FiftyThousandMembersLong_AreReportedWhole() => Checking.OnSmallStack(() =>
    {
        const int Length = 50_000;
        Cascade cascade = Bare with
        {
            Nodes = Chain(Length, i => Node($"n{i}", $"n{(i + 1) % Length}")),
            Indicators = Chain(Length, i => Other($"i{i}", $"i{(i + 1) % Length}") with { Formula = Computed($"[i{(i + 1) % Length}]") }),
        };

        IReadOnlyList<Diagnostic> findings = cascade.CheckAll();

        Assert.Equal(["KIN3004", "KIN3008", "KIN3007"], findings.Select(finding => finding.Id));
        Assert.All(findings, finding => Assert.Equal(Length, finding.RelatedLocations.Count));
    });

    [Fact]
    public void Diamonds_OfSixtyLayers_VisitIndicatorsNotPaths()
    {
        // Two indicators a layer, each supporting both of the next: 2^60 paths lead to the top.
        IEnumerable<Indicator> layers = Enumerable.Range(1, 60).SelectMany(layer => new[] { "a", "b" }.Select(side =>
            Iki($"{side}{layer}", $"a{layer - 1}", $"b{layer - 1}") with { Formula = Computed($"[a{layer - 1}] + [b{layer - 1}] + {(side == "a" ? 1 : 2)}") }));
        Cascade cascade = Bare with
        {
            Variables = [Count("x"), Count("y")],
            Indicators = [Iku("a0") with { Formula = Computed("x / y") }, Iku("b0") with { Formula = Computed("y / x") }, .. layers],
        };

        cascade.CheckAll().Expect();
    }

    [Fact]
    public void HundredThousandIki_OnOneIku_AreFine()
    {
        Cascade cascade = Bare with
        {
            Variables = [Count("x"), Count("y")],
            Indicators =
            [
                Iku("U") with { Formula = Computed("x / y") },
                .. Enumerable.Range(0, 100_000).Select(i => Iki($"i{i}", "U") with { Formula = Computed($"x / y * {i}") }),
            ],
        };

        cascade.CheckAll().Expect();
    }

    private static ValueList<T> Chain<T>(int length, Func<int, T> element) => [.. Enumerable.Range(0, length).Select(element)];

    private static string Up(string prefix, int place, string top) => place == 0 ? top : $"{prefix}{place - 1}";
}

using Kinerja.Cascades;
using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades;

/// <summary>Plans with more indicators than one stretch, through which rules are taken a stretch at a time.</summary>
public class StretchTests
{
    private const int Several = 3 * FilledByStretch.Stretch + 1;

    [Fact]
    public void Rules_OverSeveralStretches_FindWhatTheyFindAtOnce()
    {
        Cascade cascade = Mixed();

        IReadOnlyList<Diagnostic> stretched = cascade.CheckAll();
        IReadOnlyList<Diagnostic> atOnce = cascade.Check([.. BuiltInRules.All.Select(rule => new AtOnce(rule))]);

        Assert.NotEmpty(stretched);
        Assert.Equal(atOnce, stretched);
    }

    [Fact]
    public void RuleByIndicator_ThatFails_IsNamedOnceAndNotAskedAgain()
    {
        var broken = new FailingAt(FilledByStretch.Stretch);

        With([.. Enumerable.Range(0, Several).Select(i => Iku($"i{i}"))]).Check(broken).Expect("KIN9001");

        Assert.Equal([0, FilledByStretch.Stretch], broken.Asked);
    }

    [Fact]
    public void PeriodOfThePlan_WithoutIndicators_IsStillLookedAt() =>
        (Bare with { Period = Kinerja.Periods.Period.OfYears(2021, 2019) }).Check(new BackwardsPeriodRule()).Expect("KIN3024 /period kec");

    // Something for most rules in every stretch, and names, formulas and links that reach from one into another.
    private static Cascade Mixed() => Sound with
    {
        Indicators =
        [
            .. Enumerable.Range(0, Several).Select(i => (i % 7) switch
            {
                0 => Iku($"i{i}") with { Name = $"Nama {i % 5}", Unit = "", Owner = "kec", Measures = "S", Formula = Computed($"[tertib] / [desa] * {i % 3}") },
                1 => Iki($"i{i}", $"i{Several - i}") with { Owner = "kasi", Measures = "SP", Formula = Computed($"[dibina] + [i{i - 1}]") },
                2 => Iki($"i{i}", "tidak-ada") with { Owner = "tidak-ada", Polarity = Polarity.NotStated, Formula = Computed("[hilang] / [desa]") },
                3 => Iki($"i{i / 2}", $"i{i - 3}") with { Name = "Persentase desa", Formula = Computed("[tertib]") },
                4 => Iku($"i{i}").Aiming(("2021", 10), ("2021-Q1", 2), ("2021-Q4", 9)).Supporting($"i{i - 4}", SupportMethod.DirectByLoad, 70),
                5 => Iki($"i{i}").Supporting($"i{i - 5}", SupportMethod.Crosscutting, 130) with { Owner = "kasi", Formula = Computed("desa + desa") },
                _ => Iki($"i{i}", $"i{(i + 3) % Several}") with { Name = "", NameFrom = $"i{i - 6}" },
            }),
        ],
    };

    /// <summary>A rule that is given all indicators as one stretch.</summary>
    private sealed class AtOnce(ICascadeRule rule) : ICascadeRule
    {
        public ValueList<DiagnosticDescriptor> Descriptors => rule.Descriptors;

        public void Check(CascadeContext context) => rule.Check(context);
    }

    private sealed class FailingAt(int place) : IIndicatorRule
    {
        public List<int> Asked { get; } = [];

        public ValueList<DiagnosticDescriptor> Descriptors => [];

        public void Check(CascadeContext context, int first, int end)
        {
            Asked.Add(first);
            if (first >= place)
                throw new InvalidOperationException("no such row.");
        }
    }
}

using Kinerja.Indicators;

namespace Kinerja.Benchmarks.Plans;

/// <summary>Puts defects of ten kinds into indicators, in turn. Some of them make several rules speak.</summary>
internal static class PlanDefects
{
    private const int Kinds = 10;

    public static Indicator Into(Indicator indicator, int number) => (number % Kinds) switch
    {
        0 => indicator with { Unit = "" },
        1 => indicator with { Polarity = Polarity.NotStated },
        2 => indicator with { Name = "" },
        3 => indicator with { Formula = null },
        4 => indicator with { Measures = "tidak ada" },
        5 => indicator with { Supports = [] },
        6 => indicator with { Formula = indicator.Formula! with { Expression = $"{indicator.Formula.Expression} * [faktor {number}]" } },
        7 => indicator with { Baseline = indicator.Baseline! with { Value = new NumberValue(indicator.Polarity == Polarity.Minimize ? 1 : 1000) } },
        8 => indicator with { Targets = [.. indicator.Targets, indicator.Targets[^1] with { Value = new NumberValue(77) }] },
        _ => indicator with { Owner = "tidak ada" },
    };
}

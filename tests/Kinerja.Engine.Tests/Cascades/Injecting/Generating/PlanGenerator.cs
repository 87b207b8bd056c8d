using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>Makes plans in which everything is as it should be, each seed another: offices, tree, positions, indicators, links, formulas, targets.</summary>
internal static class PlanGenerator
{
    public const string Organization = "kec";
    public const string Above = "kab";

    /// <summary>A plan in which no rule finds anything; where it has formulas in words, their reading is told (KIN2044).</summary>
    public static Cascade Of(int seed)
    {
        var random = new Random(seed);
        Period? period = random.Next(5) switch
        {
            0 => null,
            1 => Period.OfYears(2021 + random.Next(3), 2024 + random.Next(2)),
            _ => Period.OfYear(2021 + random.Next(6)),
        };
        var vocabulary = new Vocabulary(random);
        var tree = new TreeBuilder(random, vocabulary);
        var writer = new IndicatorWriter(random, hasWords: seed % 3 == 0, hasTable: seed % 5 == 0);
        var indicators = new IndicatorBuilder(random, vocabulary, tree, period);
        IReadOnlyList<Draft> drafts = indicators.Build();
        WeightChoice.Over(random, drafts);
        Indicator[] written = [.. drafts.Select(writer.Write)];
        Variable[] variables = [.. writer.Variables];
        random.Shuffle(written);
        random.Shuffle(variables);
        return new()
        {
            Organization = new() { Code = Organization, Name = "Kecamatan Contoh", Parent = Above },
            Title = $"Rencana {seed}",
            Period = period,
            Units = [.. tree.Units],
            Nodes = [.. tree.Nodes],
            Positions = [.. tree.Positions],
            Variables = [.. variables],
            Indicators = [.. written],
        };
    }
}

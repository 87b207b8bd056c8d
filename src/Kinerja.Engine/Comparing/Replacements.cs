using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Comparing;

/// <summary>Counts how often the IKU of one sasaran were replaced by others in a series of years.</summary>
/// <remarks>
/// A year in which one goes and another comes counts once. A probable new name is no replacement.
/// </remarks>
internal static class Replacements
{
    public static void Report(ComparisonRun run)
    {
        if (run.Options.Kind != ComparisonKind.Years)
            return;
        List<Step> steps = StepsOf(run);
        for (int place = 0; place < run.Nodes.After.Count; place++)
        {
            int count = Count(steps, place);
            if (count <= run.Options.MaxReplacements)
                continue;
            run.Report(
                IdentityDiagnostics.ReplacedTooOften,
                run.Nodes.After.At(place),
                run.Nodes.Pairs.BeforeOf(place) is var before and >= 0 ? run.Nodes.Before.At(before) : null,
                ("element", run.Nodes.After.Describe(place)),
                ("count", count),
                ("documents", steps.Count + 1),
                ("limit", run.Options.MaxReplacements));
        }
    }

    // The last step first.
    private static List<Step> StepsOf(ComparisonRun run)
    {
        List<Step> steps = [new(run.Nodes.Pairs, Replaced(run))];
        Cascade after = run.Before.Cascade;
        foreach (Cascade before in run.Options.History.Reverse())
        {
            ComparisonRun step = run.Silent(before, after);
            steps.Add(new(step.Nodes.Pairs, Replaced(step)));
            after = before;
        }

        return steps;
    }

    private static int Count(List<Step> steps, int node)
    {
        int count = 0;
        foreach (Step step in steps)
        {
            if (step.Replaced.Contains(node))
                count++;
            int before = step.Nodes.BeforeOf(node);
            node = before >= 0 ? before : step.Nodes.OldNameOf(node);
            if (node < 0)
                break;
        }

        return count;
    }

    /// <summary>The nodes of the later document whose IKU one went and another came.</summary>
    private static HashSet<int> Replaced(ComparisonRun run)
    {
        Pairs indicators = run.Indicators.Pairs;
        HashSet<int> came = Measured(run.After, place => indicators.IsOpenAfter(place));
        HashSet<int> went = Measured(run.Before, place => indicators.IsOpenBefore(place));
        return [.. went.Select(run.Nodes.Pairs.Follow).Where(came.Contains)];
    }

    private static HashSet<int> Measured(Side side, Func<int, bool> isOpen)
    {
        var nodes = new HashSet<int>();
        for (int place = 0; place < side.Cascade.Indicators.Count; place++)
        {
            Indicator indicator = side.Cascade.Indicators[place];
            if (indicator.Kind == IndicatorKind.Iku && isOpen(place) && side.Index.TryFindNode(indicator.Measures, out int node))
                nodes.Add(node);
        }

        return nodes;
    }

    private sealed record Step(Pairs Nodes, HashSet<int> Replaced);
}

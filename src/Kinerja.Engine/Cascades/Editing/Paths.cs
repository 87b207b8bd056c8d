using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Searches along the support links of a plan.</summary>
internal static class Paths
{
    /// <summary>The nearest IKU that an indicator reaches, and everything that is as near or nearer; an IKU reaches itself.</summary>
    public static Nearest NearestIku(PlanParts plan, int start, int limit)
    {
        var seen = new HashSet<int> { start };
        List<int> level = [start];
        for (int distance = 0; level.Count > 0 && seen.Count <= limit; distance++)
        {
            int nearest = -1;
            foreach (int place in level)
            {
                if (plan.Indicators[place].Kind == IndicatorKind.Iku && (nearest < 0 || place < nearest))
                    nearest = place;
            }

            if (nearest >= 0)
                return new(nearest, distance, seen);
            List<int> next = [];
            foreach (int place in level)
                next.AddRange(PlanEdges.Supported(plan, place).Where(seen.Add));
            level = next;
        }

        return new(-1, 0, seen);
    }

    /// <summary>The way from an indicator back to some IKI that supports it, directly or through others; empty when none does.</summary>
    public static List<int> ToSomeIki(PlanParts plan, int start)
    {
        var before = new Dictionary<int, int> { [start] = -1 };
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out int place))
        {
            if (plan.Indicators[place].Kind == IndicatorKind.Iki)
                return Way(place, before);
            foreach (int supporter in PlanEdges.Supporters(plan, place))
            {
                if (!before.TryAdd(supporter, place))
                    continue;
                // Most supporters are IKI; there is no need to list the others first.
                if (plan.Indicators[supporter].Kind == IndicatorKind.Iki)
                    return Way(supporter, before);
                queue.Enqueue(supporter);
            }
        }

        return [];
    }

    /// <summary>Everything that some places lead to, themselves included; stops when it has more than a number.</summary>
    public static HashSet<int> Closure(IEnumerable<int> starts, Func<int, IEnumerable<int>> next, int limit)
    {
        HashSet<int> seen = [.. starts];
        var left = new Stack<int>(seen);
        while (seen.Count <= limit && left.TryPop(out int place))
        {
            foreach (int target in next(place))
            {
                if (seen.Add(target))
                    left.Push(target);
                if (seen.Count > limit)
                    break;
            }
        }

        return seen;
    }

    private static List<int> Way(int place, Dictionary<int, int> before)
    {
        var way = new List<int>();
        for (; place >= 0; place = before[place])
            way.Add(place);
        return way;
    }

    /// <summary>What a search for an IKU found.</summary>
    /// <param name="Iku">The place of the nearest; of several equally near the smallest; -1 when there is none.</param>
    /// <param name="Distance">How many links away.</param>
    /// <param name="Seen">What was looked at.</param>
    internal readonly record struct Nearest(int Iku, int Distance, HashSet<int> Seen);
}

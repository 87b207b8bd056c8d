using Kinerja.Cascades.Graphs;

namespace Kinerja.Cascades.Editing;

/// <summary>The circles of a plan: of nodes, of positions, of support and of formulas. Immutable.</summary>
internal sealed record PlanCircles(Circles Nodes, Circles Positions, Circles Supports, Circles Formulas)
{
    public static PlanCircles In(PlanParts plan)
    {
        return new(
            Circles.In(Build(plan.Nodes.Count, PlanEdges.Parent)),
            Circles.In(Build(plan.Positions.Count, PlanEdges.Superior)),
            Circles.In(Build(plan.Indicators.Count, PlanEdges.Supported)),
            Circles.In(Build(plan.Indicators.Count, PlanEdges.Used)));

        Graph Build(int vertices, Func<PlanParts, int, IEnumerable<int>> edges) =>
            Graph.Build(vertices, (vertex, targets) => targets.AddRange(edges(plan, vertex)), CancellationToken.None);
    }

    /// <summary>The circles after an edit; adds to a set what lies in those that may be others. Null when the edit reaches too far to tell.</summary>
    public PlanCircles? After(PlanChange change, ElementSet touched, int limit)
    {
        PlanParts after = change.After;
        return change.List switch
        {
            ElementList.Nodes => Next(Nodes, ElementList.Nodes, Children(), PlanEdges.Parent) is { } nodes ? this with { Nodes = nodes } : null,
            ElementList.Positions => Next(Positions, ElementList.Positions, Subordinates(), PlanEdges.Superior) is { } positions ? this with { Positions = positions } : null,
            ElementList.Variables => Next(Formulas, ElementList.Indicators, change.Formulas, PlanEdges.Used) is { } formulas ? this with { Formulas = formulas } : null,
            ElementList.Indicators => Next(Supports, ElementList.Indicators, TouchedByIndicator.Relinked(change), PlanEdges.Supported) is { } supports
                && Next(Formulas, ElementList.Indicators, Users(), PlanEdges.Used) is { } formulas
                    ? this with { Supports = supports, Formulas = formulas }
                    : null,
            _ => this,
        };

        Circles? Next(Circles circles, ElementList list, IReadOnlyCollection<int> changed, Func<PlanParts, int, IEnumerable<int>> edges)
        {
            if (circles.After(changed, place => edges(after, place), place => place < after.Count(list), limit) is not { } next)
                return null;
            touched.AddAll(list, next.Touched.Where(place => place < after.Count(list)));
            return next.Circles;
        }

        HashSet<int> Children()
        {
            HashSet<int> changed = [change.Place];
            (CascadeNode? old, CascadeNode? other) = change.Versions(plan => plan.Nodes);
            foreach (string code in Codes(old?.Code, other?.Code))
                changed.UnionWith(change.Before.Keys.Of(KeyMap.Key(KeyKind.NodeParent, code)));
            return changed;
        }

        HashSet<int> Subordinates()
        {
            HashSet<int> changed = [change.Place];
            (Position? old, Position? other) = change.Versions(plan => plan.Positions);
            foreach (string code in Codes(old?.Code, other?.Code))
                changed.UnionWith(change.Before.Keys.Of(KeyMap.Key(KeyKind.PositionSuperior, code)));
            return changed;
        }

        HashSet<int> Users()
        {
            HashSet<int> changed = [change.Place];
            (Indicators.Indicator? old, Indicators.Indicator? other) = change.Versions(plan => plan.Indicators);
            foreach (string code in Codes(old?.Code, other?.Code))
                changed.UnionWith(change.Before.Keys.Of(KeyMap.Key(KeyKind.FormulaName, NameKey.Of(code))));
            return changed;
        }
    }

    // A code that stays leads to the same element as before.
    private static IEnumerable<string> Codes(string? before, string? after)
    {
        if (before == after)
            yield break;
        if (before is not null)
            yield return before;
        if (after is not null)
            yield return after;
    }
}

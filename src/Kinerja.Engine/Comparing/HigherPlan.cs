using Kinerja.Cascades;

namespace Kinerja.Comparing;

/// <summary>Tells which statements of a lower plan have nothing of the higher one above them.</summary>
/// <remarks>
/// Only for plans of two organisations; where both are one's own, each statement is looked for by itself. Told once, at the highest
/// tujuan, sasaran or lower level of its branch.
/// </remarks>
internal sealed class HigherPlan
{
    private readonly ComparisonRun _run;
    private readonly ExpectedPresence _expected;
    private readonly bool?[] _isUnderHigher;

    private HigherPlan(ComparisonRun run)
    {
        _run = run;
        _expected = new(run, run.Nodes);
        _isUnderHigher = new bool?[run.Nodes.After.Count];
    }

    public static void Report(ComparisonRun run)
    {
        if (run.Options.Kind == ComparisonKind.Levels && !run.IsOneOrganization)
            new HigherPlan(run).Report();
    }

    private void Report()
    {
        ValueList<CascadeNode> nodes = _run.After.Cascade.Nodes;
        for (int place = 0; place < nodes.Count; place++)
        {
            if (!IsOfOwnPlan(place) || IsUnderHigher(place) || (ParentOf(place) is var parent and >= 0 && IsOfOwnPlan(parent)))
                continue;
            _run.Report(PresenceDiagnostics.NothingAbove, _run.Nodes.After.At(place), null, ("element", _run.Nodes.After.Describe(place)));
        }
    }

    // Visions and missions open a plan; a person's sasaran hangs on an organisation's by its indicators.
    private bool IsOfOwnPlan(int place)
    {
        CascadeNode node = _run.After.Cascade.Nodes[place];
        return node.Kind is >= NodeKind.Tujuan and not NodeKind.Condition
            && !_run.After.Index.TryFindPosition(node.Owner, out _)
            && !IsOfHigher(place);
    }

    private bool IsUnderHigher(int place)
    {
        var way = new List<int>();
        int at = place;
        bool? answer = null;
        while (answer is null)
        {
            if (at < 0)
                answer = false;
            else if (_isUnderHigher[at] is { } known)
                answer = known;
            else if (IsOfHigher(at))
                answer = true;
            else
            {
                // Until the end of the way is known; a way that comes back here goes in a circle and reaches nothing.
                _isUnderHigher[at] = false;
                way.Add(at);
                at = ParentOf(at);
            }
        }

        foreach (int passed in way)
            _isUnderHigher[passed] = answer;
        return answer.Value;
    }

    // Whether it is the higher plan's own, or says so; one that only says so is told by itself.
    private bool IsOfHigher(int place) =>
        _run.Nodes.Pairs.BeforeOf(place) >= 0 || _run.Nodes.Pairs.OldNameOf(place) >= 0 || _expected.OfAfter(place) is not null;

    private int ParentOf(int place) => _run.After.Index.TryFindNode(_run.After.Cascade.Nodes[place].Parent, out int parent) ? parent : -1;
}

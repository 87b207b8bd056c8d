using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Collects the elements at which an edit may change what is found. May collect too many, never too few.</summary>
/// <remarks>
/// What is found at an element depends on its own members, on what it refers to, on what refers to it, on those it is compared with and on
/// circles and paths through it. So each kind of element asks here, member by member, who looks at a member that has changed.
/// </remarks>
internal sealed class Touched
{
    private readonly PlanChange _change;
    private readonly PlanParts _after;
    private readonly int _limit;

    private Touched(PlanChange change, int limit)
    {
        _change = change;
        _after = change.After;
        _limit = limit;
        Elements = new(limit);
    }

    public ElementSet Elements { get; }

    /// <summary>Collects them; the set is too large when there are more than a limit.</summary>
    public static ElementSet By(PlanChange change, int limit)
    {
        var touched = new Touched(change, limit);
        if (change.Place < change.After.Count(change.List))
            touched.Elements.Add(change.List, change.Place);
        switch (change.List)
        {
            case ElementList.Nodes:
                new TouchedByNode(change, touched).Collect();
                break;
            case ElementList.Positions:
                new TouchedByPosition(change, touched).Collect();
                break;
            case ElementList.Variables:
                new TouchedByVariable(change, touched).Collect();
                break;
            case ElementList.Indicators:
                new TouchedByIndicator(change, touched, limit).Collect();
                break;
        }

        touched.AddFormulas();
        return touched.Elements;
    }

    public void Add(ElementList list, int place)
    {
        if (place < _after.Count(list))
            Elements.Add(list, place);
    }

    public void AddAll(ElementList list, IEnumerable<int> places)
    {
        foreach (int place in places)
        {
            Add(list, place);
            if (Elements.IsTooLarge)
                return;
        }
    }

    /// <summary>Adds the elements at a key, whatever they were under it for before.</summary>
    public void AddAll(ElementList list, ulong key)
    {
        AddAll(list, _change.Before.Keys.Of(key));
        AddAll(list, _after.Keys.Of(key));
    }

    /// <summary>Adds the first of each group, where what is found about the group stands: of those that were and of those that are.</summary>
    public void AddFirsts(ElementList list, IEnumerable<NameGroup> before, IEnumerable<NameGroup> after)
    {
        foreach (NameGroup group in before.Concat(after))
        {
            Add(list, group.FirstIn(_change.Before));
            Add(list, group.FirstIn(_after));
        }
    }

    /// <summary>Adds the sasaran of one wording, unless those that the others are compared with are still the same.</summary>
    public void AddCopies(string text)
    {
        int[] before = [.. TextGroups.Copies(_change.Before, text)];
        int[] after = [.. TextGroups.Copies(_after, text)];
        if (before.SequenceEqual(after) && !(_change.List == ElementList.Nodes && before.Contains(_change.Place)))
            return;
        AddAll(ElementList.Nodes, TextGroups.Worded(_change.Before, text, NodeKind.Sasaran));
        AddAll(ElementList.Nodes, TextGroups.Worded(_after, text, NodeKind.Sasaran));
    }

    /// <summary>Adds where it is told that positions share one of these indicators.</summary>
    public void AddShared(IEnumerable<int> places)
    {
        foreach (int place in places)
        {
            AddFirsts(
                ElementList.Indicators,
                GroupsIn(_change.Before, place).Where(group => group.Kind == KeyKind.IndicatorShared),
                GroupsIn(_after, place).Where(group => group.Kind == KeyKind.IndicatorShared));
            if (Elements.IsTooLarge)
                return;
        }
    }

    // Another formula or name counts for those that are compared by it, and for those whose formulas use the value.
    private void AddFormulas()
    {
        foreach (int place in _change.Formulas)
        {
            Add(ElementList.Indicators, place);
            AddCompared(_change.Before, place);
            AddCompared(_after, place);
            if (!HasOtherFormulaOrName(place, out bool isNameOrUnit))
                continue;
            AddFirsts(ElementList.Indicators, GroupsIn(_change.Before, place), GroupsIn(_after, place));
            if (isNameOrUnit && place < _after.Indicators.Count)
                AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.FormulaName, NameKey.Of(_after.Indicators[place].Code)));
            if (Elements.IsTooLarge)
                return;
        }
    }

    // An IKU that nobody says how to support is compared with what supports it; a sasaran with the names of what measures it.
    private void AddCompared(PlanParts plan, int place)
    {
        if (place >= plan.Indicators.Count)
            return;
        foreach (int target in PlanEdges.Supported(plan, place))
        {
            if (plan.Indicators[target].Kind == IndicatorKind.Iku && PlanEdges.FirstStated(plan, target) is null)
                Add(ElementList.Indicators, target);
        }

        int node = plan.NodeOf(plan.Indicators[place].Measures);
        if (node >= 0 && plan.Nodes[node].Kind == NodeKind.Sasaran)
            Add(ElementList.Nodes, node);
    }

    private bool HasOtherFormulaOrName(int place, out bool isNameOrUnit)
    {
        isNameOrUnit = true;
        if (place >= _after.Indicators.Count || place >= _change.Before.Indicators.Count)
            return true;
        Indicator before = _change.Before.Indicators[place];
        Indicator after = _after.Indicators[place];
        isNameOrUnit = _change.Before.NameOf(place) != _after.NameOf(place) || before.Unit != after.Unit;
        return isNameOrUnit || before.Code != after.Code || before.Owner != after.Owner || before.Name != after.Name
            || before.Measures != after.Measures || before.Supports != after.Supports || before.Sources != after.Sources || before.Formula != after.Formula
            || !Equals(_change.Before.Formulas[place]?.Facts, _after.Formulas[place]?.Facts)
            || !GroupsIn(_change.Before, place).SequenceEqual(GroupsIn(_after, place));
    }

    private static IEnumerable<NameGroup> GroupsIn(PlanParts plan, int place) => place < plan.Indicators.Count ? NameGroup.Of(plan, place) : [];
}

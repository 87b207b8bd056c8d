namespace Kinerja.Cascades.Editing;

/// <summary>Collects what a changed node touches.</summary>
internal sealed class TouchedByNode(PlanChange change, Touched touched)
{
    private readonly CascadeNode? _before = change.Versions(plan => plan.Nodes).Before;
    private readonly CascadeNode? _after = change.Versions(plan => plan.Nodes).After;

    public void Collect()
    {
        bool isOtherCode = Differs(node => node.Code);
        foreach (CascadeNode? node in (CascadeNode?[])[_before, _after])
        {
            if (node is null)
                continue;
            // An exact copy may go; whether it is one depends on every member.
            touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeCode, node.Code));
            if (isOtherCode)
                AddUsers(node.Code);
            if (node.Kind is NodeKind.Vision or NodeKind.Mission)
                touched.AddAll(ElementList.Nodes, ElementKeys.NodeLevel(node.Owner, node.Kind));
            if (Differs(version => version.Kind) || Differs(version => version.Owner))
            {
                touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeParent, node.Code));
                AddPlan(node.Owner);
            }
        }

        if (isOtherCode || Differs(node => node.Text) || Differs(node => node.Kind) || Differs(node => node.Owner))
            AddWorded();
        if (isOtherCode || Differs(node => node.Text) || Differs(node => node.Kind) || Differs(node => node.Owner))
            touched.AddFirsts(ElementList.Nodes, GroupsOf(_before), GroupsOf(_after));
    }

    // Nodes of the same wording, children that may repeat it, and what is shared though its sasaran differ.
    private void AddWorded()
    {
        foreach (CascadeNode? node in (CascadeNode?[])[_before, _after])
        {
            if (node is null)
                continue;
            touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeParent, node.Code));
            touched.AddCopies(node.Text);
            foreach (PlanParts plan in (PlanParts[])[change.Before, change.After])
            {
                touched.AddAll(ElementList.Nodes, TextGroups.Levels(plan, node.Text));
                touched.AddShared(plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorMeasures, node.Code)));
            }
        }
    }

    // Children, and what measures or mentions it.
    private void AddUsers(string code)
    {
        touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeParent, code));
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorMeasures, code));
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorMentioned, code));
    }

    // Which levels a plan has counts for all its nodes.
    private void AddPlan(string owner)
    {
        if (Levels.Of(change.Before, owner) == Levels.Of(change.After, owner))
            return;
        foreach (string same in Levels.OwnersOf(change.After, owner))
            touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeOwner, same));
    }

    private bool Differs<T>(Func<CascadeNode, T> member) =>
        _before is null || _after is null || !EqualityComparer<T>.Default.Equals(member(_before), member(_after));

    private static IEnumerable<NameGroup> GroupsOf(CascadeNode? node)
    {
        if (node is not null && NameGroup.Of(node) is { } group)
            yield return group;
    }
}

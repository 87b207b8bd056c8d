namespace Kinerja.Cascades.Editing;

/// <summary>Collects what a changed position touches.</summary>
internal sealed class TouchedByPosition(PlanChange change, Touched touched)
{
    public void Collect()
    {
        (Position? before, Position? after) = change.Versions(plan => plan.Positions);
        bool isOtherCode = before?.Code != after?.Code;
        foreach (Position? position in (Position?[])[before, after])
        {
            if (position is null)
                continue;
            // An exact copy may go; whether it is one depends on every member.
            touched.AddAll(ElementList.Positions, KeyMap.Key(KeyKind.PositionCode, position.Code));
            if (before?.Title != after?.Title || isOtherCode)
                AddProvided(position);
            if (before?.ReportsTo != after?.ReportsTo || isOtherCode)
                AddPassing(position.Code);
            if (isOtherCode)
                AddCopied(position.Code);
            if (!(isOtherCode || before!.Unit != after!.Unit))
                continue;
            // Where a position belongs decides whether what it owns is the organisation's, and what crosses units.
            touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeOwner, position.Code));
            touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorOwner, position.Code));
            if (isOtherCode)
                AddUsers(position.Code);
        }
    }

    // Indicators that take data from its sections; from none at all while no position has any.
    private void AddProvided(Position position)
    {
        List<List<int>> sections = change.After.Words.SectionsIn(position.Title);
        if (sections.Count > 0 && HasSections(change.Before) != HasSections(change.After))
            touched.Elements.Overflow();
        foreach (int word in sections.SelectMany(section => section))
            touched.AddAll(ElementList.Indicators, TextGroups.SectionKey(KeyKind.IndicatorSource, word));
    }

    private static bool HasSections(PlanParts plan) => plan.Keys.Of(KeyMap.Key(KeyKind.PositionSection, "")).Any();

    // Its IKI, which may pass over another superior now, and those that it shares.
    private void AddPassing(string code)
    {
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorOwner, code));
        foreach (PlanParts plan in (PlanParts[])[change.Before, change.After])
        {
            touched.AddShared(plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorOwner, code)));
        }
    }

    // Sasaran of positions are compared with those of the same wording.
    private void AddCopied(string code)
    {
        foreach (PlanParts plan in (PlanParts[])[change.Before, change.After])
        {
            foreach (int node in plan.Keys.Of(KeyMap.Key(KeyKind.NodeOwner, code)))
            {
                if (plan.Nodes[node].Kind == NodeKind.Sasaran)
                    touched.AddCopies(plan.Nodes[node].Text);
            }
        }
    }

    private void AddUsers(string code)
    {
        touched.AddAll(ElementList.Positions, KeyMap.Key(KeyKind.PositionSuperior, code));
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorResponsible, code));
        touched.AddAll(ElementList.Variables, KeyMap.Key(KeyKind.VariableOwner, code));
        AddPlan(code);
    }

    // The nodes of a position are on no level; those of a code that is no position's are.
    private void AddPlan(string owner)
    {
        foreach (string same in Levels.OwnersOf(change.After, owner))
        {
            foreach (int node in change.After.Keys.Of(KeyMap.Key(KeyKind.NodeOwner, same)))
            {
                touched.Add(ElementList.Nodes, node);
                touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeParent, change.After.Nodes[node].Code));
                if (touched.Elements.IsTooLarge)
                    return;
            }
        }
    }
}

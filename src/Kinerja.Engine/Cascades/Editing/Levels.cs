namespace Kinerja.Cascades.Editing;

/// <summary>Which levels the plan of an owner has, as the rules about levels see it.</summary>
internal static class Levels
{
    private static readonly NodeKind[] s_kinds = Enum.GetValues<NodeKind>();

    /// <summary>The owners as nodes state them whose plan is one: no owner means the organisation.</summary>
    public static string[] OwnersOf(PlanParts plan, string owner)
    {
        string organization = plan.Header.Organization.Code;
        return plan.Header.OwnerOf(owner) == organization ? ["", organization] : [owner];
    }

    /// <summary>A bit for each level.</summary>
    public static int Of(PlanParts plan, string owner)
    {
        int levels = 0;
        foreach (int node in Witnesses(plan, owner))
            levels |= 1 << (int)plan.Nodes[node].Kind;
        return levels;
    }

    /// <summary>A node for each level of the plan.</summary>
    public static IEnumerable<int> Witnesses(PlanParts plan, string owner)
    {
        foreach (string same in OwnersOf(plan, owner))
        {
            if (same.Length > 0 && plan.PositionOf(same) >= 0)
                continue;
            foreach (NodeKind kind in s_kinds)
            {
                int witness = FirstOf(plan, same, kind);
                if (witness >= 0 && kind != NodeKind.Condition)
                    yield return witness;
            }
        }
    }

    private static int FirstOf(PlanParts plan, string owner, NodeKind kind)
    {
        foreach (int place in plan.Keys.Of(ElementKeys.NodeLevel(owner, kind)))
        {
            if (plan.Nodes[place].Owner == owner && plan.Nodes[place].Kind == kind)
                return place;
        }

        return -1;
    }
}

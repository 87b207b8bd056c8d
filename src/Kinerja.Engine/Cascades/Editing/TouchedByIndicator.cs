using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Collects what a changed indicator touches.</summary>
internal sealed class TouchedByIndicator(PlanChange change, Touched touched, int limit)
{
    private readonly Indicator? _before = change.Versions(plan => plan.Indicators).Before;
    private readonly Indicator? _after = change.Versions(plan => plan.Indicators).After;

    public void Collect()
    {
        if (_before is not null)
            Collect(change.Before, _before);
        if (_after is not null)
            Collect(change.After, _after);
        if (Differs(indicator => indicator.Code) || Differs(indicator => indicator.Kind) || Differs(indicator => indicator.Supports))
            AddReached();
    }

    /// <summary>The indicators that links lead out of elsewhere than before: the edited one, and those that link to its code.</summary>
    public static HashSet<int> Relinked(PlanChange change)
    {
        (Indicator? before, Indicator? after) = change.Versions(plan => plan.Indicators);
        HashSet<int> relinked = [change.Place];
        if (before?.Code != after?.Code)
        {
            foreach (Indicator indicator in ((Indicator?[])[before, after]).OfType<Indicator>())
                relinked.UnionWith(change.Before.Keys.Of(KeyMap.Key(KeyKind.IndicatorSupports, indicator.Code)));
        }

        return relinked;
    }

    private static bool IsDivided(SupportLink link) => link.Method is SupportMethod.DirectByLoad or SupportMethod.DirectByArea;

    private static bool IsAspect(SupportLink link) => link.Method == SupportMethod.DirectByAspect;

    private void Collect(PlanParts plan, Indicator indicator)
    {
        bool isOtherCode = Differs(version => version.Code);
        bool isOtherTarget = Differs(version => version.Targets);
        bool isLinked = isOtherCode || Differs(version => version.Supports);
        // An exact copy may go; whether it is one depends on every member.
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorCode, indicator.Code));
        if (isOtherCode)
            AddUsers(indicator.Code);
        foreach (SupportLink link in indicator.Supports)
        {
            if (isLinked || (isOtherTarget && IsDivided(link)))
                touched.Add(ElementList.Indicators, plan.IndicatorOf(link.Indicator));
            if (IsAspect(link) && (isLinked || Differs(version => version.Manual?.Aspect)))
                touched.AddAll(ElementList.Indicators, plan.SupportersOf(link.Indicator, IsAspect));
        }

        if (isOtherTarget || Differs(version => version.Unit) || Differs(version => version.Polarity) || Differs(version => version.Reporting))
            touched.AddAll(ElementList.Indicators, plan.SupportersOf(indicator.Code, IsDivided));
        AddCompared(plan, indicator, isLinked);
        if (Differs(version => version.Owner) || Differs(version => version.Kind) || Differs(version => version.Responsible))
        {
            touched.AddAll(ElementList.Indicators, plan.SupportersOf(indicator.Code, _ => true));
            AddPassing(indicator.Owner);
            AddPassing(indicator.Responsible);
        }

        AddHolders(indicator, isOtherCode);
    }

    private void AddCompared(PlanParts plan, Indicator indicator, bool isLinked)
    {
        if (Differs(version => version.Code) || Differs(version => version.Name) || Differs(version => version.Unit))
        {
            touched.AddAll(ElementList.Indicators, TextGroups.SameThing(change.Before, indicator));
            touched.AddAll(ElementList.Indicators, TextGroups.SameThing(change.After, indicator));
        }

        bool isOtherTable = Differs(version => version.Code) || Differs(version => version.Kind) || Differs(version => version.Owner) || Differs(version => version.Mentions);
        if (isOtherTable && indicator.Kind == IndicatorKind.Iku)
            AddTables(indicator.Owner);
        foreach (SupportLink link in indicator.Supports)
        {
            // Whose method is stated tells those who state none; whose owner it is tells whether data comes from a supporter.
            if (isLinked)
                AddUnstated(plan, link.Indicator);
            if (Differs(version => version.Owner))
                touched.Add(ElementList.Indicators, plan.IndicatorOf(link.Indicator));
        }
    }

    // Every IKU of an owner is compared with the tables that list others of that owner.
    private void AddTables(string owner)
    {
        SortedDictionary<string, int> before = Tables.Of(change.Before, owner);
        SortedDictionary<string, int> after = Tables.Of(change.After, owner);
        if (before.SequenceEqual(after) && !before.ContainsValue(change.Place))
            return;
        // Those that state no owner are too many to be found by it.
        if (change.After.Header.OwnerOf(owner) == change.After.Header.Organization.Code)
            touched.Elements.Overflow();
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorOwner, owner));
    }

    private void AddUnstated(PlanParts plan, string code)
    {
        int target = plan.IndicatorOf(code);
        if (target < 0)
            return;
        (int Place, int Link)? before = FirstStated(change.Before);
        (int Place, int Link)? after = FirstStated(change.After);
        if (before != after || after?.Place == change.Place)
            touched.AddAll(ElementList.Indicators, plan.SupportersOf(code, link => link.Method == SupportMethod.NotStated));

        (int Place, int Link)? FirstStated(PlanParts version) =>
            version.IndicatorOf(code) is >= 0 and var place ? PlanEdges.FirstStated(version, place) : null;
    }

    // IKI pass over a superior only when that has indicators at all.
    private void AddPassing(string superior)
    {
        if (superior.Length == 0 || HasAny(change.Before, superior) == HasAny(change.After, superior))
            return;
        foreach (int position in change.After.Keys.Of(KeyMap.Key(KeyKind.PositionSuperior, superior)))
            touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorOwner, change.After.Positions[position].Code));
    }

    private static bool HasAny(PlanParts plan, string position)
    {
        foreach (int place in plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorOwner, position)))
        {
            if (plan.Indicators[place].Owner == position)
                return true;
        }

        foreach (int place in plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorResponsible, position)))
        {
            if (plan.Indicators[place].Responsible == position && plan.Indicators[place].Kind == IndicatorKind.Iku)
                return true;
        }

        return false;
    }

    private void AddUsers(string code)
    {
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorSupports, code));
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.IndicatorNameFrom, code));
        touched.AddAll(ElementList.Indicators, KeyMap.Key(KeyKind.FormulaName, NameKey.Of(code)));
    }

    // Positions that have an indicator or answer for one, nodes that are measured or mentioned.
    private void AddHolders(Indicator indicator, bool isOtherCode)
    {
        if (isOtherCode || Differs(version => version.Kind) || Differs(version => version.Owner) || Differs(version => version.Responsible)
            || Differs(version => version.Supports) || Differs(version => version.SupportsNoIku))
        {
            touched.AddAll(ElementList.Positions, KeyMap.Key(KeyKind.PositionCode, indicator.Owner));
            touched.AddAll(ElementList.Positions, KeyMap.Key(KeyKind.PositionCode, indicator.Responsible));
        }

        if (!isOtherCode && !Differs(version => version.Measures) && !Differs(version => version.Mentions))
            return;
        touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeCode, indicator.Measures));
        foreach (IndicatorMention mention in indicator.Mentions)
            touched.AddAll(ElementList.Nodes, KeyMap.Key(KeyKind.NodeCode, mention.Measures));
    }

    // Above: the IKU that may have got or lost an IKI. Below: those whose way to an IKU may be another; beyond an IKU it is not.
    private void AddReached()
    {
        HashSet<int> relinked = Relinked(change);
        foreach (PlanParts plan in (PlanParts[])[change.Before, change.After])
        {
            foreach (int place in Closure(relinked.Where(place => place < plan.Indicators.Count), from => PlanEdges.Supported(plan, from)))
            {
                // What supports the first of a code counts for all of them.
                touched.AddAll(
                    ElementList.Indicators,
                    plan.IndicatorsOf(plan.Indicators[place].Code).Where(same => plan.Indicators[same].Kind == IndicatorKind.Iku));
            }
        }

        foreach (int place in relinked)
        {
            if (!HasOtherWay(place))
                continue;
            AddBelow(change.Before, place);
            AddBelow(change.After, place);
        }
    }

    private bool HasOtherWay(int place)
    {
        if (place >= change.Before.Indicators.Count || place >= change.After.Indicators.Count)
            return true;
        Paths.Nearest before = Paths.NearestIku(change.Before, place, limit);
        Paths.Nearest after = Paths.NearestIku(change.After, place, limit);
        if (Math.Max(before.Seen.Count, after.Seen.Count) > limit)
            touched.Elements.Overflow();
        return before.Iku != after.Iku || before.Distance != after.Distance
            || (after.Iku >= 0 && change.Before.Indicators[before.Iku].Code != change.After.Indicators[after.Iku].Code);
    }

    private void AddBelow(PlanParts plan, int start)
    {
        if (start >= plan.Indicators.Count)
            return;
        IEnumerable<int> below = Closure(
            PlanEdges.Supporters(plan, start),
            place => plan.Indicators[place].Kind == IndicatorKind.Iku ? [] : PlanEdges.Supporters(plan, place));
        int[] concerned = [.. below.Where(place => plan.Indicators[place].Kind == IndicatorKind.Iki || plan.Indicators[place].SupportsNoIku.Length > 0)];
        touched.AddAll(ElementList.Indicators, concerned);
        foreach (int place in concerned)
        {
            // Whether a holder contributes is told at the position.
            if (!string.IsNullOrWhiteSpace(plan.Indicators[place].SupportsNoIku))
                touched.Add(ElementList.Positions, plan.PositionOf(plan.Indicators[place].Owner));
        }
    }

    private HashSet<int> Closure(IEnumerable<int> starts, Func<int, IEnumerable<int>> next)
    {
        HashSet<int> closure = Paths.Closure(starts, next, limit);
        if (closure.Count > limit)
            touched.Elements.Overflow();
        return closure;
    }

    private bool Differs<T>(Func<Indicator, T> member) =>
        _before is null || _after is null || !EqualityComparer<T>.Default.Equals(member(_before), member(_after));
}

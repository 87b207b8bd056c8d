using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Collects what rules look at to find what there is to find at an indicator.</summary>
internal sealed class IndicatorSurroundings(PlanParts plan, PlanCircles circles, ElementSet slice, Surroundings around)
{
    public void Add(int place)
    {
        Indicator indicator = plan.Indicators[place];
        Indicator(plan.IndicatorOf(indicator.Code));
        AddNaming(place);
        slice.Add(ElementList.Nodes, plan.NodeOf(indicator.Measures));
        foreach (IndicatorMention mention in indicator.Mentions)
            slice.Add(ElementList.Nodes, plan.NodeOf(mention.Measures));
        around.AddOwner(indicator.Owner);
        around.AddPosition(indicator.Responsible);
        AddSupported(indicator);
        AddWay(place, indicator);
        AddSupporters(place, indicator.Code);
        AddFormula(place);
        foreach (int member in circles.Supports.Of(place))
            Indicator(member);
        foreach (int member in circles.Formulas.Of(place))
            AddUser(member);
        AddCompared(place, indicator);
        foreach (NameGroup group in NameGroup.Of(plan, place))
            around.AddGroup(group, ElementList.Indicators, AddMember);
    }

    private void Indicator(int place) => slice.Add(ElementList.Indicators, place);

    // What else rules compare it with: by words, by tables, by methods of support, by who it passes over, by whose data it takes.
    private void AddCompared(int place, Indicator indicator)
    {
        slice.AddAll(ElementList.Indicators, TextGroups.SameThing(plan, indicator));
        if (indicator.Kind == IndicatorKind.Iku)
        {
            slice.AddAll(ElementList.Indicators, Tables.Of(plan, indicator.Owner).Values);
            AddCounting(place);
        }

        foreach (SupportLink link in indicator.Supports)
        {
            if (link.Method == SupportMethod.NotStated && plan.IndicatorOf(link.Indicator) is >= 0 and var target && PlanEdges.FirstStated(plan, target) is { } stated)
                Indicator(stated.Place);
        }

        if (indicator.Kind == IndicatorKind.Iki && plan.PositionOf(indicator.Owner) is >= 0 and var holder)
            AddHaving(plan.Positions[holder].ReportsTo);
        foreach (string source in indicator.Sources)
        {
            foreach (List<int> section in plan.Words.SectionsIn(source))
                AddProvider(indicator.Code, section);
        }
    }

    // An indicator that a position has, to say that it has one.
    private void AddHaving(string position)
    {
        if (position.Length == 0)
            return;
        around.AddOne(KeyKind.IndicatorOwner, position, other => other.Owner == position);
        around.AddOne(KeyKind.IndicatorResponsible, position, other => other.Responsible == position && other.Kind == IndicatorKind.Iku);
    }

    // What supports an IKU is compared with it unless somebody says how it supports.
    private void AddCounting(int place)
    {
        if (PlanEdges.FirstStated(plan, place) is { } stated)
        {
            Indicator(stated.Place);
            return;
        }

        foreach (int supporter in PlanEdges.Supporters(plan, place))
        {
            AddMember(supporter);
            AddFormula(supporter);
            if (slice.IsTooLarge)
                return;
        }
    }

    // The position whose section provides the data, or any with a section, and an IKI of that position for the indicator.
    private void AddProvider(string code, List<int> section)
    {
        int holder = TextGroups.Holder(plan, section);
        if (holder < 0)
        {
            foreach (int any in plan.Keys.Of(KeyMap.Key(KeyKind.PositionSection, "")))
            {
                slice.Add(ElementList.Positions, any);
                return;
            }

            return;
        }

        slice.Add(ElementList.Positions, holder);
        foreach (int supporter in plan.SupportersOf(code, _ => true))
        {
            if (plan.Indicators[supporter].Owner == plan.Positions[holder].Code)
            {
                Indicator(supporter);
                return;
            }
        }
    }

    // Whose name it goes by.
    private void AddNaming(int place)
    {
        if (plan.Indicators[place].NameFrom.Length > 0)
            Indicator(plan.IndicatorOf(plan.Indicators[place].NameFrom));
    }

    private void AddSupported(Indicator indicator)
    {
        foreach (SupportLink link in indicator.Supports)
        {
            int target = plan.IndicatorOf(link.Indicator);
            if (target < 0)
                continue;
            Indicator(target);
            around.AddOwner(plan.Indicators[target].Owner);
            // The parts by aspect of one whole are compared with one another.
            if (link.Method == SupportMethod.DirectByAspect)
                slice.AddAll(ElementList.Indicators, plan.SupportersOf(link.Indicator, other => other.Method == SupportMethod.DirectByAspect));
        }
    }

    // The way to the nearest IKU, from the indicator and from each that it supports, and the way back from an IKU to some IKI.
    private void AddWay(int place, Indicator indicator)
    {
        around.AddNearest(place);
        if (indicator.SupportsNoIku.Length > 0)
        {
            foreach (int target in PlanEdges.Supported(plan, place))
                around.AddNearest(target);
        }

        int first = plan.IndicatorOf(indicator.Code);
        if (indicator.Kind == IndicatorKind.Iku)
            slice.AddAll(ElementList.Indicators, Paths.ToSomeIki(plan, first));
    }

    // Who supports it counts only where something is to add up.
    private void AddSupporters(int place, string code)
    {
        if (plan.IndicatorOf(code) == place
            && plan.SupportersOf(code, link => link.Weight is not null || link.Method is SupportMethod.DirectByLoad or SupportMethod.DirectByArea).Any())
        {
            slice.AddAll(ElementList.Indicators, plan.SupportersOf(code, _ => true));
        }
    }

    private void AddFormula(int place)
    {
        string owner = plan.Indicators[place].Owner;
        foreach (string name in plan.Formulas[place]?.Names ?? [])
        {
            around.AddVariable(name, owner);
            int used = plan.IndicatorOf(name);
            if (used < 0)
                continue;
            Indicator(used);
            AddNaming(used);
        }
    }

    // An indicator of a circle of formulas; that its names mean indicators must hold in the slice too.
    private void AddUser(int place)
    {
        Indicator(place);
        AddFormula(place);
    }

    // An indicator of a group; it must go by the same name and measure the same node in the slice.
    private void AddMember(int place)
    {
        Indicator(place);
        AddNaming(place);
        slice.Add(ElementList.Nodes, plan.NodeOf(plan.Indicators[place].Measures));
        around.AddOwner(plan.Indicators[place].Owner);
    }
}

using Kinerja.Cascades.Naming;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Collects what rules look at to find what there is to find at some elements: the slice around them.</summary>
/// <remarks>
/// Anything more in the slice does no harm. Where rules ask only whether there is one, of whatever place, one is enough: an IKI on the way to an
/// IKU, a node on each level of a plan, an indicator of a position.
/// </remarks>
internal sealed class Surroundings(PlanParts plan, PlanCircles circles, ElementSet touched, int limit)
{
    // No longer chain of populations is looked at.
    private const int LongestChain = 32;

    private readonly ElementSet _slice = new(limit);

    /// <summary>The slice; too large when it holds more than the limit.</summary>
    public ElementSet Collect()
    {
        foreach (ElementList list in Enum.GetValues<ElementList>())
        {
            foreach (int place in touched.In(list))
            {
                _slice.Add(list, place);
                AddAround(list, place);
                if (_slice.IsTooLarge)
                    return _slice;
            }
        }

        AddNamesakes();
        return _slice;
    }

    // In the slice too, a code must mean the first element that bears it, and a name what it means in the whole.
    private void AddNamesakes()
    {
        foreach (int place in _slice.Sorted(ElementList.Nodes))
            _slice.Add(ElementList.Nodes, plan.NodeOf(plan.Nodes[place].Code));
        foreach (int place in _slice.Sorted(ElementList.Positions))
            _slice.Add(ElementList.Positions, plan.PositionOf(plan.Positions[place].Code));
        foreach (int place in _slice.Sorted(ElementList.Indicators))
            _slice.Add(ElementList.Indicators, plan.IndicatorOf(plan.Indicators[place].Code));
        HashSet<string?> compared = [.. touched.In(ElementList.Indicators).Select(place => plan.Formulas[place]?.Facts?.Canonical)];
        foreach (int place in _slice.Sorted(ElementList.Indicators))
        {
            if (plan.Formulas[place] is not { IsRead: false, Facts: { } facts })
                continue;
            // Two formulas of one spelling are one only when they are about the same data.
            bool isCompared = compared.Contains(facts.Canonical);
            foreach (FormulaReference reference in facts.References)
            {
                int shadowed = plan.IndicatorOf(reference.Name);
                if (isCompared || (shadowed >= 0 && _slice.Contains(ElementList.Indicators, shadowed)))
                    _slice.Add(ElementList.Variables, plan.VariableOf(reference.Name, plan.Indicators[place].Owner));
            }
        }
    }

    private void AddAround(ElementList list, int place)
    {
        switch (list)
        {
            case ElementList.Units:
                AddUnit(plan.Units[place].Code);
                AddUnit(plan.Units[place].Parent);
                break;
            case ElementList.Nodes:
                AddAroundNode(place, plan.Nodes[place]);
                break;
            case ElementList.Positions:
                AddAroundPosition(place, plan.Positions[place]);
                break;
            case ElementList.Variables:
                AddAroundVariable(plan.Variables[place]);
                break;
            default:
                new IndicatorSurroundings(plan, circles, _slice, this).Add(place);
                break;
        }
    }

    /// <summary>Adds the unit of a code and those that it belongs to.</summary>
    public void AddUnit(string code)
    {
        int unit = plan.UnitOf(code);
        while (_slice.Add(ElementList.Units, unit))
            unit = plan.UnitOf(plan.Units[unit].Parent);
    }

    /// <summary>Adds the position of a code and its units.</summary>
    public void AddPosition(string code)
    {
        int position = plan.PositionOf(code);
        if (position < 0)
            return;
        // Another may have asked for the position alone.
        _slice.Add(ElementList.Positions, position);
        AddUnit(plan.Positions[position].Unit);
    }

    /// <summary>Adds the position or the unit of a code.</summary>
    public void AddOwner(string code)
    {
        AddPosition(code);
        AddUnit(code);
    }

    /// <summary>Adds the variable that a name means, and what it is drawn from.</summary>
    public void AddVariable(string name, string owner)
    {
        int variable = plan.VariableOf(name, owner);
        for (int step = 0; variable >= 0 && step <= LongestChain; step++)
        {
            _slice.Add(ElementList.Variables, variable);
            string population = plan.Variables[variable].PartOf;
            variable = population.Length == 0 ? -1 : plan.VariableOf(population, owner);
        }
    }

    /// <summary>Adds the first of a group, so that nothing is found at another; all of it, when what is found there is asked for.</summary>
    public void AddGroup(NameGroup group, ElementList list, Action<int> add)
    {
        int first = group.FirstIn(plan);
        if (!touched.Contains(list, first))
        {
            add(first);
            return;
        }

        foreach (int place in group.In(plan))
        {
            add(place);
            if (_slice.IsTooLarge)
                return;
        }
    }

    private void AddAroundNode(int place, CascadeNode node)
    {
        _slice.Add(ElementList.Nodes, plan.NodeOf(node.Code));
        int parent = plan.NodeOf(node.Parent);
        if (parent >= 0)
        {
            _slice.Add(ElementList.Nodes, parent);
            AddOwner(plan.Nodes[parent].Owner);
        }

        AddOwner(node.Owner);
        // A position may bear the organisation's code.
        AddPosition(plan.Header.Organization.Code);
        foreach (int witness in Levels.Witnesses(plan, node.Owner))
            _slice.Add(ElementList.Nodes, witness);
        foreach (int member in circles.Nodes.Of(place))
            _slice.Add(ElementList.Nodes, member);
        // A vision or mission may be the beginning of another.
        if (node.Kind is NodeKind.Vision or NodeKind.Mission)
            _slice.AddAll(ElementList.Nodes, plan.Keys.Of(ElementKeys.NodeLevel(node.Owner, node.Kind)));
        foreach (int other in TextGroups.Levels(plan, node.Text))
            _slice.Add(ElementList.Nodes, other);
        if (node.Kind == NodeKind.Sasaran && plan.PositionOf(node.Owner) >= 0 && NameComparer.HasLetters(node.Text))
            AddCopies(place, node);
        if (NameGroup.Of(node) is { } group)
            AddGroup(group, ElementList.Nodes, other => _slice.Add(ElementList.Nodes, other));
        if (node.Kind == NodeKind.Sasaran)
            AddMeasuring(node.Code);
    }

    // The first two sasaran of positions with its wording, one of another owner than the first, and all that measure it.
    private void AddCopies(int place, CascadeNode node)
    {
        foreach (int copy in TextGroups.Copies(plan, node.Text))
        {
            _slice.Add(ElementList.Nodes, copy);
            AddPosition(plan.Nodes[copy].Owner);
        }

        if (plan.NodeOf(node.Code) != place)
            return;
        foreach (int measuring in plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorMeasures, node.Code)))
        {
            _slice.Add(ElementList.Indicators, measuring);
            if (plan.Indicators[measuring].NameFrom.Length > 0)
                _slice.Add(ElementList.Indicators, plan.IndicatorOf(plan.Indicators[measuring].NameFrom));
        }
    }

    // One IKI that contributes clears its holder; without one all are looked at.
    private void AddContributions(string code)
    {
        List<int> ikis = [];
        foreach (int indicator in plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorOwner, code)))
        {
            if (plan.Indicators[indicator].Owner != code || plan.Indicators[indicator].Kind != IndicatorKind.Iki)
                continue;
            if (string.IsNullOrWhiteSpace(plan.Indicators[indicator].SupportsNoIku))
            {
                _slice.Add(ElementList.Indicators, indicator);
                return;
            }

            ikis.Add(indicator);
        }

        foreach (int indicator in ikis)
        {
            _slice.Add(ElementList.Indicators, indicator);
            AddNearest(indicator);
        }
    }

    /// <summary>Adds the way from an indicator to the nearest IKU.</summary>
    public void AddNearest(int place)
    {
        Paths.Nearest nearest = Paths.NearestIku(plan, place, limit);
        if (nearest.Seen.Count > limit)
            _slice.Overflow();
        else if (nearest.Iku >= 0)
            _slice.AddAll(ElementList.Indicators, nearest.Seen);
    }

    // One that measures it, or else the first that mentions it.
    private void AddMeasuring(string code)
    {
        foreach (int place in plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorMeasures, code)))
        {
            if (plan.Indicators[place].Measures == code)
            {
                _slice.Add(ElementList.Indicators, place);
                return;
            }
        }

        foreach (int place in plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorMentioned, code)))
        {
            if (plan.Indicators[place].Mentions.Any(mention => mention.Measures == code))
            {
                _slice.Add(ElementList.Indicators, place);
                return;
            }
        }
    }

    private void AddAroundPosition(int place, Position position)
    {
        AddPosition(position.Code);
        AddUnit(position.Code);
        AddUnit(position.Unit);
        _slice.Add(ElementList.Positions, plan.PositionOf(position.ReportsTo));
        foreach (int member in circles.Positions.Of(place))
            _slice.Add(ElementList.Positions, member);
        AddContributions(position.Code);
        AddOne(KeyKind.IndicatorOwner, position.Code, indicator => indicator.Owner == position.Code && indicator.Kind != IndicatorKind.Other);
        AddOne(KeyKind.IndicatorResponsible, position.Code, indicator => indicator.Responsible == position.Code && indicator.Kind == IndicatorKind.Iku);
    }

    /// <summary>Adds the first indicator at a key that passes a test.</summary>
    public void AddOne(KeyKind kind, string code, Func<Indicator, bool> isMeant)
    {
        foreach (int place in plan.Keys.Of(KeyMap.Key(kind, code)))
        {
            if (isMeant(plan.Indicators[place]))
            {
                _slice.Add(ElementList.Indicators, place);
                return;
            }
        }
    }

    private void AddAroundVariable(Variable variable)
    {
        foreach (int place in plan.VariablesOf(NameKey.Of(variable.Name), variable.Owner).Take(1))
            _slice.Add(ElementList.Variables, place);
        AddOwner(variable.Owner);
        foreach (int other in TextGroups.SameThing(plan, variable))
            _slice.Add(ElementList.Variables, other);
        _slice.Add(ElementList.Variables, TextGroups.Clause(plan, variable.Label));
        if (variable.PartOf.Length > 0)
            AddVariable(variable.PartOf, variable.Owner);
    }
}

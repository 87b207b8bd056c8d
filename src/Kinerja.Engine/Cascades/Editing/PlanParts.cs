using Kinerja.Cascades.Rules;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>A cascade whose lists are cheap to change, and what is known of its formulas. Immutable.</summary>
internal sealed record PlanParts : IWholePlan
{
    /// <summary>Everything but the lists.</summary>
    public required Cascade Header { get; init; }

    public required Chunks<OrganizationUnit> Units { get; init; }

    public required Chunks<CascadeNode> Nodes { get; init; }

    public required Chunks<Position> Positions { get; init; }

    public required Chunks<Variable> Variables { get; init; }

    public required Chunks<Indicator> Indicators { get; init; }

    /// <summary>By place of the indicator; null where there is no formula.</summary>
    public required Chunks<KnownFormula?> Formulas { get; init; }

    public required KeyMap Keys { get; init; }

    public required TextWords Words { get; init; }

    public PlanTally Tally { get; init; }

    public static PlanParts Of(Cascade cascade, KnownFormula?[] formulas)
    {
        var parts = new PlanParts
        {
            Header = cascade with { Units = [], Nodes = [], Positions = [], Variables = [], Indicators = [] },
            Units = Chunks<OrganizationUnit>.Of(cascade.Units.AsSpan()),
            Nodes = Chunks<CascadeNode>.Of(cascade.Nodes.AsSpan()),
            Positions = Chunks<Position>.Of(cascade.Positions.AsSpan()),
            Variables = Chunks<Variable>.Of(cascade.Variables.AsSpan()),
            Indicators = Chunks<Indicator>.Of(cascade.Indicators.AsSpan()),
            Formulas = Chunks<KnownFormula?>.Of(formulas),
            Keys = KeyMap.Of([], []),
            Words = new(cascade with { Units = [], Nodes = [], Positions = [], Variables = [], Indicators = [] }),
        };
        // What a formula's group is depends on the variables that its names mean; they must be found first.
        parts = parts with { Keys = ElementKeys.OfAll(parts, withFormulas: false) };
        parts = parts with { Keys = ElementKeys.OfAll(parts, withFormulas: true) };
        PlanTally tally = default;
        for (int place = 0; place < parts.Indicators.Count; place++)
            tally = tally.Plus(parts.TallyOf(place), 1);
        return parts with { Tally = tally };
    }

    public int Count(ElementList list) => list switch
    {
        ElementList.Units => Units.Count,
        ElementList.Nodes => Nodes.Count,
        ElementList.Positions => Positions.Count,
        ElementList.Variables => Variables.Count,
        _ => Indicators.Count,
    };

    public Cascade ToCascade() => Header with
    {
        Units = new(Units.ToArray()),
        Nodes = new(Nodes.ToArray()),
        Positions = new(Positions.ToArray()),
        Variables = new(Variables.ToArray()),
        Indicators = new(Indicators.ToArray()),
    };

    /// <summary>The first unit with a code; -1 when there is none, also for the organisation's own.</summary>
    public int UnitOf(string code) => First(UnitsOf(code));

    public int NodeOf(string code) => First(NodesOf(code));

    public int PositionOf(string code) => First(PositionsOf(code));

    public int IndicatorOf(string code) => First(IndicatorsOf(code));

    /// <summary>The variable that a formula of an owner means by a name: the owner's, or else everybody's; -1 when there is none.</summary>
    public int VariableOf(string name, string owner)
    {
        string key = NameKey.Of(name);
        int own = First(VariablesOf(key, owner));
        return own >= 0 ? own : First(VariablesOf(key, ""));
    }

    public IEnumerable<int> UnitsOf(string code)
    {
        foreach (int place in Keys.Of(KeyMap.Key(KeyKind.UnitCode, code)))
        {
            if (Units[place].Code == code)
                yield return place;
        }
    }

    public IEnumerable<int> NodesOf(string code)
    {
        foreach (int place in Keys.Of(KeyMap.Key(KeyKind.NodeCode, code)))
        {
            if (Nodes[place].Code == code)
                yield return place;
        }
    }

    public IEnumerable<int> PositionsOf(string code)
    {
        foreach (int place in Keys.Of(KeyMap.Key(KeyKind.PositionCode, code)))
        {
            if (Positions[place].Code == code)
                yield return place;
        }
    }

    public IEnumerable<int> IndicatorsOf(string code)
    {
        foreach (int place in Keys.Of(KeyMap.Key(KeyKind.IndicatorCode, code)))
        {
            if (Indicators[place].Code == code)
                yield return place;
        }
    }

    /// <summary>The variables of a name, in the form in which names are compared, and an owner.</summary>
    public IEnumerable<int> VariablesOf(string nameKey, string owner)
    {
        foreach (int place in Keys.Of(KeyMap.Key(KeyKind.VariableName, nameKey, owner)))
        {
            if (Variables[place].Owner == owner && NameKey.Of(Variables[place].Name) == nameKey)
                yield return place;
        }
    }

    /// <summary>The indicators with a link to a code that passes a test.</summary>
    public IEnumerable<int> SupportersOf(string code, Func<SupportLink, bool> counts)
    {
        foreach (int place in Keys.Of(KeyMap.Key(KeyKind.IndicatorSupports, code)))
        {
            foreach (SupportLink link in Indicators[place].Supports)
            {
                if (link.Indicator == code && counts(link))
                {
                    yield return place;
                    break;
                }
            }
        }
    }

    /// <summary>What an indicator counts for; nothing beyond the last.</summary>
    public PlanTally TallyOf(int place)
    {
        if (place >= Indicators.Count)
            return default;
        Indicator indicator = Indicators[place];
        return new(
            1,
            indicator.Kind == IndicatorKind.Iku ? 1 : 0,
            indicator.Kind == IndicatorKind.Iki ? 1 : 0,
            IndicatorWithoutTargetRule.IsIn(indicator) ? 1 : 0,
            IndicatorWithoutSourceRule.IsIn(indicator, Formulas[place]?.Facts, reference => VariableOf(reference.Name, indicator.Owner) is >= 0 and var variable ? Variables[variable].Source : "") ? 1 : 0,
            IndicatorWithoutResponsibleRule.IsIn(indicator) ? 1 : 0);
    }

    public bool HasVariable(string name, string owner) => VariableOf(name, owner) >= 0;

    public bool HasIndicator(string code) => IndicatorOf(code) >= 0;

    public bool HasVariablesOf(string owner)
    {
        foreach (int place in Keys.Of(KeyMap.Key(KeyKind.VariableOwner, owner)))
        {
            if (Variables[place].Owner == owner)
                return true;
        }

        return false;
    }

    public string NameOf(int place)
    {
        Indicator indicator = Indicators[place];
        if (indicator.Name.Length > 0 || indicator.NameFrom.Length == 0)
            return indicator.Name;
        int named = IndicatorOf(indicator.NameFrom);
        return named < 0 ? "" : Indicators[named].Name;
    }

    private static int First(IEnumerable<int> places)
    {
        foreach (int place in places)
            return place;
        return -1;
    }
}

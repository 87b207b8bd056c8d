using Kinerja.Cascades.Naming;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Says under which keys an element is to be found. No key is given twice.</summary>
internal static class ElementKeys
{
    public static KeyMap OfAll(PlanParts plan, bool withFormulas)
    {
        var keys = new List<ulong>();
        var places = new List<int>();
        foreach (ElementList list in Enum.GetValues<ElementList>())
        {
            for (int place = 0; place < plan.Count(list); place++)
            {
                if (!withFormulas && list == ElementList.Indicators)
                    AddCode(keys, plan.Indicators[place]);
                else
                    Add(plan, list, place, keys);
                while (places.Count < keys.Count)
                    places.Add(place);
            }
        }

        return KeyMap.Of(keys, places);
    }

    public static List<ulong> Of(PlanParts plan, ElementList list, int place)
    {
        var keys = new List<ulong>();
        Add(plan, list, place, keys);
        return keys;
    }

    private static void Add(PlanParts plan, ElementList list, int place, List<ulong> keys)
    {
        switch (list)
        {
            case ElementList.Units:
                keys.Add(KeyMap.Key(KeyKind.UnitCode, plan.Units[place].Code));
                break;
            case ElementList.Nodes:
                Add(keys, plan.Nodes[place]);
                break;
            case ElementList.Positions:
                Add(plan, keys, plan.Positions[place]);
                break;
            case ElementList.Variables:
                Add(plan, keys, plan.Variables[place]);
                break;
            default:
                Add(plan, place, keys);
                break;
        }
    }

    private static void Add(List<ulong> keys, CascadeNode node)
    {
        keys.Add(KeyMap.Key(KeyKind.NodeCode, node.Code));
        AddStated(keys, KeyKind.NodeParent, node.Parent);
        keys.Add(KeyMap.Key(KeyKind.NodeOwner, node.Owner));
        keys.Add(NodeLevel(node.Owner, node.Kind));
        if (NameComparer.HasLetters(node.Text))
        {
            keys.Add(KeyMap.KeyOfLetters(KeyKind.NodeStatement, node.Text, node.Owner));
            keys.Add(TextGroups.TextKey(node.Text, node.Kind));
        }
    }

    private static void Add(PlanParts plan, List<ulong> keys, Position position)
    {
        int start = keys.Count;
        keys.Add(KeyMap.Key(KeyKind.PositionCode, position.Code));
        AddStated(keys, KeyKind.PositionSuperior, position.ReportsTo);
        foreach (List<int> section in plan.Words.SectionsIn(position.Title))
        {
            AddOnce(keys, start, KeyMap.Key(KeyKind.PositionSection, ""));
            foreach (int word in section)
                AddOnce(keys, start, TextGroups.SectionKey(KeyKind.PositionSection, word));
        }
    }

    private static void Add(PlanParts plan, List<ulong> keys, Variable variable)
    {
        AddStated(keys, KeyKind.VariableWords, plan.Words.TellingOf(variable.Label));
        AddStated(keys, KeyKind.VariableTail, plan.Words.TailOf(variable.Label).Tail);

        keys.Add(KeyMap.Key(KeyKind.VariableName, NameKey.Of(variable.Name), variable.Owner));
        AddStated(keys, KeyKind.VariableOwner, variable.Owner);
        if (variable.PartOf.Length > 0)
            keys.Add(KeyMap.Key(KeyKind.VariablePopulation, NameKey.Of(variable.PartOf)));
    }

    private static void Add(PlanParts plan, int place, List<ulong> keys)
    {
        Indicator indicator = plan.Indicators[place];
        int start = keys.Count;
        AddCode(keys, indicator);
        foreach (SupportLink link in indicator.Supports)
            AddOnce(keys, start, KeyMap.Key(KeyKind.IndicatorSupports, link.Indicator));
        AddStated(keys, KeyKind.IndicatorNameFrom, indicator.NameFrom);
        AddStated(keys, KeyKind.IndicatorMeasures, indicator.Measures);
        foreach (IndicatorMention mention in indicator.Mentions)
            AddOnce(keys, start, KeyMap.Key(KeyKind.IndicatorMentioned, mention.Measures));
        AddStated(keys, KeyKind.IndicatorOwner, indicator.Owner);
        AddStated(keys, KeyKind.IndicatorResponsible, indicator.Responsible);
        AddStated(keys, KeyKind.IndicatorWords, plan.Words.TellingOf(indicator.Name));
        if (indicator.Kind == IndicatorKind.Iku && indicator.Mentions.Any(mention => mention.Place.Length > 0))
            keys.Add(KeyMap.Key(KeyKind.IndicatorTable, plan.Header.OwnerOf(indicator.Owner)));
        foreach (string source in indicator.Sources)
        {
            foreach (List<int> section in plan.Words.SectionsIn(source))
                AddOnce(keys, start, TextGroups.SectionKey(KeyKind.IndicatorSource, section[0]));
        }

        AddGroups(plan, place, keys);
        foreach (string name in plan.Formulas[place]?.Names ?? [])
        {
            string key = NameKey.Of(name);
            AddOnce(keys, start, KeyMap.Key(KeyKind.FormulaName, key));
            AddOnce(keys, start, KeyMap.Key(KeyKind.FormulaNameOfOwner, key, indicator.Owner));
        }
    }

    private static void AddGroups(PlanParts plan, int place, List<ulong> keys)
    {
        foreach (NameGroup group in NameGroup.Of(plan, place))
            keys.Add(group.Key);
    }

    private static void AddCode(List<ulong> keys, Indicator indicator) => keys.Add(KeyMap.Key(KeyKind.IndicatorCode, indicator.Code));

    public static ulong NodeLevel(string owner, NodeKind kind) => KeyMap.Key(KeyKind.NodeLevel, owner, kind.ToString());

    // Very many elements state nothing; a list of them all would cost more than it could tell.
    private static void AddStated(List<ulong> keys, KeyKind kind, string code)
    {
        if (code.Length > 0)
            keys.Add(KeyMap.Key(kind, code));
    }

    private static void AddOnce(List<ulong> keys, int start, ulong key)
    {
        if (keys.IndexOf(key, start) < 0)
            keys.Add(key);
    }
}

namespace Kinerja.Cascades.Editing;

/// <summary>A plan before and after one edit.</summary>
/// <param name="List">The list that was edited.</param>
/// <param name="Place">The place that was edited; the last one when an element was added.</param>
/// <param name="Before">The plan before.</param>
/// <param name="After">The plan after.</param>
/// <param name="Formulas">The indicators whose formula, name or group may be another: the edited one, and those that it gives a name, a variable or a statement to.</param>
internal sealed record PlanChange(ElementList List, int Place, PlanParts Before, PlanParts After, IReadOnlyCollection<int> Formulas)
{
    /// <summary>Makes an edit. An element can be removed from the end of its list only.</summary>
    public static PlanChange Of(PlanParts before, CascadeEdit edit, FormulaWork work)
    {
        int place = edit.Place ?? before.Count(edit.List);
        PlanParts after = Edited(before, edit, place);
        HashSet<int> formulas = DependentFormulas(before, after, edit.List, place);
        if (edit.List == ElementList.Indicators)
        {
            // Names are looked up by code, so codes come first and everything else once the formulas are known.
            formulas.Add(place);
            after = after with { Keys = after.Keys.With(place, CodeAt(before, place), CodeAt(after, place)) };
        }
        else
        {
            after = Rekeyed(before, after, edit.List, place);
        }

        foreach (int indicator in formulas)
        {
            if (indicator < after.Indicators.Count)
                after = after with { Formulas = after.Formulas.With(indicator, FormulaAt(before, after, indicator, work)) };
        }

        foreach (int indicator in formulas)
            after = Rekeyed(before, after, ElementList.Indicators, indicator);
        return new(edit.List, place, before, after, formulas);
    }

    /// <summary>The edited element before and after; null where it does not exist.</summary>
    public (T? Before, T? After) Versions<T>(Func<PlanParts, Chunks<T>> list)
        where T : class =>
        (At(list(Before)), At(list(After)));

    private T? At<T>(Chunks<T> list)
        where T : class =>
        Place < list.Count ? list[Place] : null;

    private static PlanParts Edited(PlanParts plan, CascadeEdit edit, int place) => edit.List switch
    {
        ElementList.Nodes => plan with { Nodes = Edited(plan.Nodes, edit, place) },
        ElementList.Positions => plan with { Positions = Edited(plan.Positions, edit, place) },
        ElementList.Variables => plan with { Variables = Edited(plan.Variables, edit, place) },
        ElementList.Indicators => plan with
        {
            Indicators = Edited(plan.Indicators, edit, place),
            Formulas = edit.Element is null ? plan.Formulas.Without(place) : edit.Place is null ? plan.Formulas.Add(null) : plan.Formulas,
        },
        _ => throw new InvalidOperationException($"An edit of the list {edit.List} touches everything; check the whole cascade."),
    };

    private static Chunks<T> Edited<T>(Chunks<T> list, CascadeEdit edit, int place)
        where T : class => edit switch
    {
        { Element: null } => list.Without(place),
        { Place: null } => list.Add((T)edit.Element),
        _ => list.With(place, (T)edit.Element),
    };

    private static KnownFormula? FormulaAt(PlanParts before, PlanParts after, int place, FormulaWork work)
    {
        KnownFormula? known = place < before.Formulas.Count ? before.Formulas[place] : null;
        Indicators.Indicator indicator = after.Indicators[place];
        int node = after.NodeOf(indicator.Measures);
        return KnownFormula.Of(indicator, () => after.NameOf(place), () => node < 0 ? "" : after.Nodes[node].Text, known, work);
    }

    private static ulong[] CodeAt(PlanParts plan, int place) =>
        place < plan.Indicators.Count ? [KeyMap.Key(KeyKind.IndicatorCode, plan.Indicators[place].Code)] : [];

    private static PlanParts Rekeyed(PlanParts before, PlanParts after, ElementList list, int place)
    {
        List<ulong> left = place < before.Count(list) ? ElementKeys.Of(before, list, place) : [];
        List<ulong> entered = place < after.Count(list) ? ElementKeys.Of(after, list, place) : [];
        return after with { Keys = after.Keys.With(place, left, entered) };
    }

    // Their keys still stand in the plan before; a code that came or went is asked for in both its forms.
    private static HashSet<int> DependentFormulas(PlanParts before, PlanParts after, ElementList list, int place)
    {
        HashSet<int> found = [];
        // Of indicators of one name those count that measure a node.
        bool isOtherCode = list == ElementList.Nodes && NodeCodeAt(before, place) != NodeCodeAt(after, place);
        foreach (PlanParts plan in (PlanParts[])[before, after])
        {
            if (place >= plan.Count(list))
                continue;
            switch (list)
            {
                case ElementList.Nodes:
                    found.UnionWith(before.Keys.Of(KeyMap.Key(KeyKind.IndicatorMeasures, plan.Nodes[place].Code)).Where(other => isOtherCode || before.Formulas[other] is { Reading: not null } or { Beside: not null }));
                    break;
                case ElementList.Variables:
                    found.UnionWith(UsersOf(before, plan.Variables[place]));
                    break;
                case ElementList.Indicators:
                    found.UnionWith(before.Keys.Of(KeyMap.Key(KeyKind.IndicatorNameFrom, plan.Indicators[place].Code)));
                    break;
            }
        }

        return found;
    }

    private static string? NodeCodeAt(PlanParts plan, int place) => place < plan.Nodes.Count ? plan.Nodes[place].Code : null;

    private static KeyMap.Matches UsersOf(PlanParts plan, Indicators.Variable variable)
    {
        string key = NameKey.Of(variable.Name);
        return plan.Keys.Of(variable.Owner.Length == 0
            ? KeyMap.Key(KeyKind.FormulaName, key)
            : KeyMap.Key(KeyKind.FormulaNameOfOwner, key, variable.Owner));
    }
}

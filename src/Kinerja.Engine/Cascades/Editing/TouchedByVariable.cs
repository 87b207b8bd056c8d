using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Collects what a changed variable touches.</summary>
internal sealed class TouchedByVariable(PlanChange change, Touched touched)
{
    private readonly HashSet<(string Name, string Owner)> _seen = [];

    public void Collect()
    {
        (Variable? before, Variable? after) = change.Versions(plan => plan.Variables);
        foreach (Variable? variable in (Variable?[])[before, after])
        {
            if (variable is null)
                continue;
            string name = NameKey.Of(variable.Name);
            touched.AddAll(ElementList.Variables, KeyMap.Key(KeyKind.VariableName, name, variable.Owner));
            AddUsers(name, variable.Owner);
            touched.AddAll(ElementList.Variables, KeyMap.Key(KeyKind.VariableTail, change.After.Words.TailOf(variable.Label).Tail));
            touched.AddAll(ElementList.Variables, TextGroups.SameThing(change.Before, variable));
            touched.AddAll(ElementList.Variables, TextGroups.SameThing(change.After, variable));
        }
    }

    // The formulas that use a name, and those that use a part of it, or a part of that; no owner stands for all.
    private void AddUsers(string name, string owner)
    {
        var left = new Stack<(string Name, string Owner)>([(name, owner)]);
        while (left.TryPop(out (string Name, string Owner) item) && !touched.Elements.IsTooLarge)
        {
            if (!_seen.Add(item))
                continue;
            touched.AddAll(
                ElementList.Indicators,
                item.Owner.Length == 0 ? KeyMap.Key(KeyKind.FormulaName, item.Name) : KeyMap.Key(KeyKind.FormulaNameOfOwner, item.Name, item.Owner));
            foreach (int place in PartsOf(item.Name))
            {
                Variable part = change.After.Variables[place];
                if (item.Owner.Length > 0 && part.Owner.Length > 0 && part.Owner != item.Owner)
                    continue;
                touched.Add(ElementList.Variables, place);
                left.Push((NameKey.Of(part.Name), item.Owner.Length > 0 ? item.Owner : part.Owner));
            }
        }
    }

    private IEnumerable<int> PartsOf(string name) => change.After.Keys.Of(KeyMap.Key(KeyKind.VariablePopulation, name));
}

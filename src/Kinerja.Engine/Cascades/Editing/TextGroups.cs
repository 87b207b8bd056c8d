using System.Globalization;
using Kinerja.Cascades.Naming;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>The elements of a plan that rules compare by the words of their texts: of each group only those that decide what is found.</summary>
internal static class TextGroups
{
    private static readonly NodeKind[] s_kinds = Enum.GetValues<NodeKind>();

    /// <summary>Of the nodes with one wording the first of each kind.</summary>
    public static IEnumerable<int> Levels(PlanParts plan, string text)
    {
        if (!NameComparer.HasLetters(text))
            yield break;
        foreach (NodeKind kind in s_kinds)
        {
            foreach (int place in Worded(plan, text, kind).Take(1))
                yield return place;
        }
    }

    /// <summary>The nodes with one wording and kind.</summary>
    public static IEnumerable<int> Worded(PlanParts plan, string text, NodeKind kind)
    {
        foreach (int place in plan.Keys.Of(TextKey(text, kind)))
        {
            if (plan.Nodes[place].Kind == kind && NameComparer.Instance.Equals(plan.Nodes[place].Text, text))
                yield return place;
        }
    }

    /// <summary>Of the sasaran of positions with one wording the first two, and the first of another owner.</summary>
    public static IEnumerable<int> Copies(PlanParts plan, string text)
    {
        int count = 0;
        string owner = "";
        foreach (int place in Worded(plan, text, NodeKind.Sasaran))
        {
            if (plan.PositionOf(plan.Nodes[place].Owner) < 0)
                continue;
            if (count == 0)
                owner = plan.Nodes[place].Owner;
            bool isOther = plan.Nodes[place].Owner != owner;
            if (count < 2 || isOther)
                yield return place;
            if (++count >= 2 && isOther)
                yield break;
        }
    }

    public static ulong TextKey(string text, NodeKind kind) => KeyMap.KeyOfLetters(KeyKind.NodeText, text, kind.ToString());

    /// <summary>Of the indicators with the same telling words and unit the first, and the first that is named otherwise.</summary>
    public static IEnumerable<int> SameThing(PlanParts plan, Indicator indicator)
    {
        string telling = plan.Words.TellingOf(indicator.Name);
        return telling.Length == 0 ? [] : FirstAndOther(
            plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorWords, telling)),
            place => plan.Indicators[place].Unit == indicator.Unit && plan.Words.TellingOf(plan.Indicators[place].Name) == telling,
            place => plan.Indicators[place].Name);
    }

    /// <summary>Of the variables of an owner with the same telling words the first, and the first that is named otherwise.</summary>
    public static IEnumerable<int> SameThing(PlanParts plan, Variable variable)
    {
        string telling = plan.Words.TellingOf(variable.Label);
        return telling.Length == 0 ? [] : FirstAndOther(
            plan.Keys.Of(KeyMap.Key(KeyKind.VariableWords, telling)),
            place => plan.Variables[place].Owner == variable.Owner && plan.Words.TellingOf(plan.Variables[place].Label) == telling,
            place => NameKey.Of(plan.Variables[place].Name));
    }

    /// <summary>The first of the variables whose labels end in the shortest clause with the same last words as a label; -1 when there is none.</summary>
    public static int Clause(PlanParts plan, string label)
    {
        string tail = plan.Words.TailOf(label).Tail;
        if (tail.Length == 0)
            return -1;
        (int first, int shortest) = (-1, int.MaxValue);
        foreach (int place in plan.Keys.Of(KeyMap.Key(KeyKind.VariableTail, tail)))
        {
            (string other, int clause) = plan.Words.TailOf(plan.Variables[place].Label);
            if (other == tail && clause > 0 && (clause < shortest || (clause == shortest && place < first)))
                (first, shortest) = (place, clause);
        }

        return first;
    }

    /// <summary>The first position whose section has all words of another; -1 when there is none.</summary>
    public static int Holder(PlanParts plan, List<int> section)
    {
        foreach (int place in plan.Keys.Of(SectionKey(KeyKind.PositionSection, section[0])))
        {
            foreach (List<int> other in plan.Words.SectionsIn(plan.Positions[place].Title))
            {
                if (section.TrueForAll(other.Contains))
                    return place;
            }
        }

        return -1;
    }

    public static ulong SectionKey(KeyKind kind, int word) => KeyMap.Key(kind, word.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<int> FirstAndOther(IEnumerable<int> places, Func<int, bool> belongs, Func<int, string> name)
    {
        int first = -1;
        foreach (int place in places)
        {
            if (!belongs(place))
                continue;
            if (first < 0)
            {
                yield return first = place;
            }
            else if (!NameComparer.Instance.Equals(name(first), name(place)))
            {
                yield return place;
                yield break;
            }
        }
    }
}

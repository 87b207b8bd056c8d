using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>The tables that list IKU of an owner, each with the first that it lists.</summary>
internal static class Tables
{
    public static SortedDictionary<string, int> Of(PlanParts plan, string owner)
    {
        var tables = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (int place in plan.Keys.Of(KeyMap.Key(KeyKind.IndicatorTable, plan.Header.OwnerOf(owner))))
        {
            Indicator indicator = plan.Indicators[place];
            if (indicator.Kind != IndicatorKind.Iku || plan.Header.OwnerOf(indicator.Owner) != plan.Header.OwnerOf(owner))
                continue;
            foreach (IndicatorMention mention in indicator.Mentions)
            {
                if (mention.Place.Length > 0)
                    tables.TryAdd(mention.Place, place);
            }
        }

        return tables;
    }
}

using Kinerja.Cascades;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>Gives the supporters of some indicators their weights: all of them, or a part that leaves room for the rest.</summary>
internal static class WeightChoice
{
    public static void Over(Random random, IReadOnlyList<Draft> drafts)
    {
        foreach (Draft whole in drafts)
        {
            (Draft Draft, int Link)[] links = [.. drafts.SelectMany(draft => draft.Links.Select((link, i) => (draft, i)).Where(at => at.draft.Links[at.i].Indicator == whole.Code))];
            decimal[] weights = random.Next(4) switch
            {
                0 when links.Length is > 0 and <= 6 => Percents(links.Length, links.Length),
                1 when links.Length is > 0 and <= 6 => [.. Percents(links.Length, links.Length).Select(percent => percent / 100)],
                2 when links.Length > 1 => Percents(links.Length, links.Length - 1),
                _ => [],
            };
            for (int i = 0; i < weights.Length; i++)
                links[i].Draft.Links[links[i].Link] = links[i].Draft.Links[links[i].Link] with { Weight = weights[i] };
        }
    }

    // Of so many parts the weights of the first few: unequal, and equal thirds as people round them.
    private static decimal[] Percents(int parts, int stated)
    {
        decimal[] all = parts == 3 ? [33.33m, 33.33m, 33.34m] : [.. Enumerable.Range(0, parts - 1).Select(_ => 10m), 100 - (10m * (parts - 1))];
        return all[..stated];
    }
}

using System.Text;
using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Samples.Tests;

/// <summary>The counts of the documents' table, each computed from the model alone.</summary>
internal static class Counts
{
    public static IReadOnlyDictionary<string, Func<Cascade, int>> All { get; } = new Dictionary<string, Func<Cascade, int>>
    {
        ["visi_statements"] = cascade => Nodes(cascade, "V-").Count(),
        ["misi"] = cascade => Nodes(cascade, "M-").Count(),
        ["tujuan_in_hierarchy_tables"] = cascade => Nodes(cascade, "TH-").Count(),
        ["sasaran_in_hierarchy_tables"] = cascade => Nodes(cascade, "SH-").Count(),
        ["iku_in_hierarchy_tables"] = cascade => cascade.Indicators.Sum(indicator => indicator.Mentions.Count),
        ["iku_logical"] = cascade => Iku(cascade).Count(),
        ["sasaran_in_iku_table"] = cascade => Iku(cascade).Select(iku => iku.Measures).Distinct().Count(),
        ["targets"] = cascade => cascade.Indicators.Sum(indicator => indicator.Targets.Count),
        ["jabatan"] = cascade => cascade.Positions.Count(position => position.Code != "CAMAT"),
        ["iki_logical"] = cascade => Iki(cascade).Count(),
        ["iki_with_own_name"] = cascade => Iki(cascade).Count(iki => iki.Name.Length > 0),
        ["iki_distinct_names"] = cascade => Iki(cascade).Where(iki => iki.Name.Length > 0).Select(iki => Folded(iki.Name)).Distinct().Count(),
        ["iki_sasaran_occurrences"] = cascade => Nodes(cascade, "SP-").Count(),
        ["iki_sasaran_distinct"] = cascade => Nodes(cascade, "SP-").Select(node => Folded(node.Text)).Distinct().Count(),
        ["iki_sasaran_inherited_rows"] = cascade => Iki(cascade).Count(iki => iki.Note.Contains("Sasaran: sel gabung.", StringComparison.Ordinal)),
        ["iki_source_cell_filled"] = cascade => Iki(cascade).Count(iki => !iki.Note.Contains("Sumber data: sel gabung.", StringComparison.Ordinal)),
        ["iki_responsible_cell_filled"] = cascade => Iki(cascade).Count(iki => iki.ResponsibleText.Length > 0),
        ["iki_supporting_an_iku_by_judgment"] = cascade => Iki(cascade).Count(iki => ReachesIku(cascade, iki)),
        ["iki_supporting_no_iku_by_judgment"] = cascade => Iki(cascade).Count(iki => iki.SupportsNoIku.Length > 0),
        ["iku_with_a_supporting_iki_by_judgment"] = cascade => Iku(cascade).Count(iku => Links(cascade).Contains(iku.Code)),
        ["iki_with_hardcoded_constant"] = cascade => Iki(cascade).Count(iki => iki.Formula!.Expression.Contains("/ 7 *", StringComparison.Ordinal)),
        ["nodes"] = cascade => cascade.Nodes.Count,
        ["positions"] = cascade => cascade.Positions.Count,
        ["variables"] = cascade => cascade.Variables.Count,
        ["links"] = cascade => Links(cascade).Count(),
    };

    private static IEnumerable<CascadeNode> Nodes(Cascade cascade, string prefix) =>
        cascade.Nodes.Where(node => node.Code.StartsWith(prefix, StringComparison.Ordinal));

    private static IEnumerable<Indicator> Iku(Cascade cascade) => cascade.Indicators.Where(indicator => indicator.Kind == IndicatorKind.Iku);

    private static IEnumerable<Indicator> Iki(Cascade cascade) => cascade.Indicators.Where(indicator => indicator.Kind == IndicatorKind.Iki);

    private static IEnumerable<string> Links(Cascade cascade) => cascade.Indicators.SelectMany(indicator => indicator.Supports).Select(link => link.Indicator);

    private static bool ReachesIku(Cascade cascade, Indicator from)
    {
        var reached = new HashSet<string> { from.Code };
        var waiting = new Queue<Indicator>([from]);
        while (waiting.TryDequeue(out Indicator? indicator))
        {
            if (indicator.Kind == IndicatorKind.Iku)
                return true;
            foreach (SupportLink link in indicator.Supports.Where(link => reached.Add(link.Indicator)))
                waiting.Enqueue(cascade.Indicators.Single(target => target.Code == link.Indicator));
        }

        return false;
    }

    // Lower case, no punctuation, prosentase = persentase, as the table says.
    private static string Folded(string text)
    {
        var letters = new StringBuilder();
        foreach (char c in text.ToLowerInvariant())
            letters.Append(char.IsLetterOrDigit(c) ? c : char.IsWhiteSpace(c) ? ' ' : "");
        return string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("prosentase", "persentase", StringComparison.Ordinal);
    }
}

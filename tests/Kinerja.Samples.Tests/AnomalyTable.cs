using System.Globalization;
using System.Text;

namespace Kinerja.Samples.Tests;

/// <summary>The page about the known defects of the documents: what each is found by, and what is reported without being one.</summary>
internal static class AnomalyTable
{
    public static string Text()
    {
        var page = new StringBuilder();
        page.Append("""
            # What the checker finds in the four documents

            People read the four published documents and listed their defects. This page says by which finding of `kinerja check` each is told, or why
            the encoded document cannot show it. It is written by the tests and compared with what the checker finds.

            A defect is *certain* when the fact can be seen without understanding (two equal texts, an empty cell), *heuristic* when it takes a
            suspicion, *human* when it takes a person. What was meant is always the author's to say.


            """.ReplaceLineEndings("\n"));
        AddCounts(page);
        foreach (string document in Sample.Names.Append(""))
            AddDocument(page, document);
        AddOthers(page);
        return page.ToString();
    }

    private static void AddCounts(StringBuilder page)
    {
        page.Append("| certainty | defects | found | not found |\n|---|---|---|---|\n");
        foreach (IGrouping<string, Anomaly> kind in Anomalies.Known.All.GroupBy(anomaly => anomaly.Certainty).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            int found = kind.Count(anomaly => anomaly.Found.Length > 0);
            page.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {found} | {kind.Count() - found} |\n");
        }
    }

    private static void AddDocument(StringBuilder page, string document)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {(document.Length == 0 ? "Several documents" : document)}\n\n");
        page.Append("| defect | certainty | what is wrong | found by | otherwise, why not |\n|---|---|---|---|---|\n");
        foreach (Anomaly anomaly in Anomalies.Known.All.Where(anomaly => anomaly.Document == document))
            page.Append(CultureInfo.InvariantCulture, $"| {anomaly.Id} | {anomaly.Certainty} | {anomaly.What} | {string.Join("; ", anomaly.Found.Select(Short))} | {anomaly.Why} |\n");
    }

    // The first three places are enough to find the others.
    private static string Short(string found)
    {
        string[] words = found.Split(' ');
        return words.Length <= 4 ? found : $"{string.Join(' ', words[..4])} and {words.Length - 4} more";
    }

    private static void AddOthers(StringBuilder page)
    {
        FindingPlace[] findings = [.. Anomalies.Findings];
        HashSet<FindingPlace> wrong = [.. Anomalies.Known.Judged.Where(judgement => judgement.Verdict == "false").Select(judgement => judgement.Place)];
        int alarms = findings.Count(wrong.Contains);
        page.Append("\n## Findings beyond the list\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Of {findings.Length} findings {alarms} are false alarms. The others tell a defect of the list, or a fact that a planner wants to know:\n\n");
        page.Append("| id | findings | why it is wanted |\n|---|---|---|\n");
        foreach ((string id, string why) in Anomalies.Known.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))
            page.Append(CultureInfo.InvariantCulture, $"| {id} | {findings.Count(place => place.Id == id)} | {why} |\n");
        page.Append("\n| document | id | place | true | because |\n|---|---|---|---|---|\n");
        foreach (Judgement judgement in Anomalies.Known.Judged)
            page.Append(CultureInfo.InvariantCulture, $"| {judgement.Document} | {judgement.Id} | {judgement.Code} | {(judgement.Verdict == "true" ? "yes" : "**no**")} | {judgement.Why} |\n");
    }
}

namespace Kinerja.Samples.Tests;

/// <summary>The known defects of the four documents are found, at their places, and little else is reported.</summary>
public class AnomalyTests
{
    private static readonly HashSet<FindingPlace> s_found = [.. Anomalies.Findings];

    [Fact]
    public void Anomaly_IsFoundWhereItIs_OrTheTableSaysWhyNot() => Assert.All(Anomalies.Known.All, anomaly =>
    {
        Assert.DoesNotContain(anomaly.Expected, place => !s_found.Contains(place));
        Assert.Equal(anomaly.Found.Length == 0, anomaly.Why.Length > 0);
    });

    // A finding about an indicator or a variable stands at its own code, at that of its node or position, or at the document's.
    [Fact]
    public void Anomaly_OfAnIndicator_IsFoundAtItsPlaces() => Assert.All(
        Anomalies.Known.All.Where(anomaly => anomaly.Found.Length > 0 && anomaly.Places.Length > 0),
        anomaly => Assert.Contains(anomaly.Expected, place => anomaly.Places.Any(code => Concerns(place, code))));

    [Fact]
    public void HeuristicAnomalies_AreFoundNearlyAll()
    {
        Anomaly[] heuristic = [.. Anomalies.Known.All.Where(anomaly => anomaly.Certainty == "heuristic")];

        Assert.Equal(49, heuristic.Length);
        Assert.True(heuristic.Count(anomaly => anomaly.Found.Length > 0) >= 40);
    }

    [Fact]
    public void Findings_AreAllJudged()
    {
        HashSet<FindingPlace> judged = [.. Anomalies.Known.All.SelectMany(anomaly => anomaly.Expected), .. Anomalies.Known.Judged.Select(judgement => judgement.Place)];

        Assert.DoesNotContain(s_found, place => !judged.Contains(place) && !Anomalies.Known.Facts.ContainsKey(place.Id));
        Assert.DoesNotContain(Anomalies.Known.Judged, judgement => !s_found.Contains(judgement.Place));
    }

    [Fact]
    public void FalseAlarms_AreAtMostOneForTenTrueFindings()
    {
        HashSet<FindingPlace> wrong = [.. Anomalies.Known.Judged.Where(judgement => judgement.Verdict == "false").Select(judgement => judgement.Place)];
        int alarms = Anomalies.Findings.Count(wrong.Contains);

        Assert.True(alarms * 10 <= Anomalies.Findings.Count() - alarms);
    }

    [Fact]
    public void FalseAlarms_AreNoWarnings() => Assert.All(
        Anomalies.Known.Judged.Where(judgement => judgement.Verdict == "false"),
        judgement => Assert.DoesNotContain(
            Sample.Of(judgement.Document).Findings,
            finding => finding.Id == judgement.Id && finding.Location.Code == judgement.Code && finding.Severity > Diagnostics.DiagnosticSeverity.Info));

    [Fact]
    public void Table_SaysWhatIsFound() => Approved.AssertEqual("samples/data/Anomalies.md", AnomalyTable.Text());

    private static bool Concerns(FindingPlace place, string code)
    {
        var cascade = Sample.Of(place.Document).Cascade;
        var indicator = cascade.Indicators.Single(indicator => indicator.Code == code);
        string[] own = [code, indicator.Owner, indicator.Measures, .. indicator.Mentions.Select(mention => mention.Measures), cascade.Organization.Code];
        return own.Contains(place.Code) || indicator.Formula!.Expression.Contains($"[{place.Code}]", StringComparison.Ordinal)
            || Sample.Of(place.Document).Findings.Any(finding => finding.Id == place.Id && finding.Location.Code == place.Code
                && finding.RelatedLocations.Any(related => own.Contains(related.Location.Code)));
    }
}

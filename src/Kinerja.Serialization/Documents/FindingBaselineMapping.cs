using Kinerja.Configuration;

namespace Kinerja.Serialization.Documents;

internal static class FindingBaselineMapping
{
    public static FindingBaseline ToModel(FindingBaselineDocument document) => new()
    {
        Note = document.Note ?? "",
        Findings = Optional.Model(document.Findings, finding => new BaselineFinding
        {
            Fingerprint = finding.Fingerprint,
            Id = finding.Id,
            Document = finding.Document,
            Code = finding.Code ?? "",
        }),
    };

    public static FindingBaselineDocument ToDocument(FindingBaseline baseline) => new()
    {
        Version = FormatVersion.Current,
        Note = Optional.Text(baseline.Note),
        Findings = Optional.List(baseline.Findings, finding => new BaselineFindingDocument
        {
            Fingerprint = finding.Fingerprint,
            Id = finding.Id,
            Document = finding.Document,
            Code = Optional.Text(finding.Code),
        }),
    };
}

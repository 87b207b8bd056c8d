using Kinerja.Configuration;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Documents;

internal static class CheckConfigurationMapping
{
    public static CheckConfiguration ToModel(CheckConfigurationDocument document) => new()
    {
        Note = document.Note ?? "",
        Show = document.Show ?? CheckConfiguration.Default.Show,
        Fail = document.Fail ?? CheckConfiguration.Default.Fail,
        Severities = Optional.Model(document.Severities, ToModel),
        Suppressions = Optional.Model(document.Suppressions, ToModel),
    };

    public static CheckConfigurationDocument ToDocument(CheckConfiguration configuration) => new()
    {
        Version = FormatVersion.Current,
        Note = Optional.Text(configuration.Note),
        Show = configuration.Show == CheckConfiguration.Default.Show ? null : configuration.Show,
        Fail = configuration.Fail == CheckConfiguration.Default.Fail ? null : configuration.Fail,
        Severities = Optional.List(configuration.Severities, ToDocument),
        Suppressions = Optional.List(configuration.Suppressions, ToDocument),
    };

    private static SeveritySetting ToModel(SeveritySettingDocument document) => new()
    {
        Findings = Matcher(document),
        Severity = document.Severity switch
        {
            SeverityChoice.Error => DiagnosticSeverity.Error,
            SeverityChoice.Warning => DiagnosticSeverity.Warning,
            SeverityChoice.Info => DiagnosticSeverity.Info,
            SeverityChoice.Hidden => DiagnosticSeverity.Hidden,
            _ => null,
        },
        Note = document.Note ?? "",
    };

    private static SeveritySettingDocument ToDocument(SeveritySetting setting) => new()
    {
        Id = Optional.Text(setting.Findings.Id),
        Category = setting.Findings.Category,
        File = Optional.Text(setting.Findings.File),
        Pointer = Optional.Text(setting.Findings.Pointer),
        Code = Optional.Text(setting.Findings.Code),
        Period = setting.Findings.Period,
        Unit = Optional.Text(setting.Findings.Unit),
        Severity = setting.Severity switch
        {
            DiagnosticSeverity.Error => SeverityChoice.Error,
            DiagnosticSeverity.Warning => SeverityChoice.Warning,
            DiagnosticSeverity.Info => SeverityChoice.Info,
            DiagnosticSeverity.Hidden => SeverityChoice.Hidden,
            null => SeverityChoice.Off,
            // No severity at all; it has no word either and is refused when written.
            { } other => (SeverityChoice)(-1 - (int)other),
        },
        Note = Optional.Text(setting.Note),
    };

    private static Suppression ToModel(SuppressionDocument document) => new()
    {
        Findings = Matcher(document),
        Justification = document.Justification ?? "",
        Until = document.Until,
    };

    private static SuppressionDocument ToDocument(Suppression suppression) => new()
    {
        Id = Optional.Text(suppression.Findings.Id),
        Category = suppression.Findings.Category,
        File = Optional.Text(suppression.Findings.File),
        Pointer = Optional.Text(suppression.Findings.Pointer),
        Code = Optional.Text(suppression.Findings.Code),
        Period = suppression.Findings.Period,
        Unit = Optional.Text(suppression.Findings.Unit),
        Justification = Optional.Text(suppression.Justification),
        Until = suppression.Until,
    };

    private static FindingMatcher Matcher(IMatcherDocument document) => new()
    {
        Id = document.Id ?? "",
        Category = document.Category,
        File = document.File ?? "",
        Pointer = document.Pointer ?? "",
        Code = document.Code ?? "",
        Period = document.Period,
        Unit = document.Unit ?? "",
    };
}

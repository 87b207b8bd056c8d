using Kinerja.Cascades;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Configuration;

public class ConfigureTests
{
    private static readonly KinerjaEngine s_engine = new();

    // Units: kec holds pmd, pmd holds sub; a circle of two stands beside them.
    private static readonly Cascade s_plan = new()
    {
        Organization = new() { Code = "kec", Parent = "kab" },
        Period = Period.OfYear(2021),
        Units =
        [
            new() { Code = "kab" }, new() { Code = "pmd", Parent = "kec" }, new() { Code = "sub", Parent = "pmd" },
            new() { Code = "x", Parent = "y" }, new() { Code = "y", Parent = "x" },
        ],
        Positions = [new() { Code = "kasi", Unit = "sub" }, new() { Code = "camat" }],
        Variables = [new() { Name = "v", Owner = "kasi" }],
        Nodes = [new() { Code = "S", Kind = NodeKind.Sasaran, Owner = "pmd" }],
        Indicators =
        [
            new() { Code = "IKI-1", Kind = IndicatorKind.Iki, Owner = "kasi" },
            new() { Code = "IKU-1", Kind = IndicatorKind.Iku, Targets = [new() { Value = new NumberValue(1), Period = Period.OfYear(2019) }, new() { Value = new NumberValue(1) }] },
            new() { Code = "IKI-X", Kind = IndicatorKind.Iki, Owner = "x" },
        ],
    };

    public static TheoryData<FindingMatcher, string, bool> Matchers => new()
    {
        { new(), "", true },
        { new() { Id = "KIN3012" }, "", true },
        { new() { Id = "KIN30*" }, "", true },
        { new() { Id = "KIN3013" }, "", false },
        { new() { Category = DiagnosticCategory.Cascade }, "", true },
        { new() { Category = DiagnosticCategory.Document }, "", false },
        { new() { File = "2021/*.json" }, "", true },
        { new() { File = "*.json" }, "", false },
        { new() { Pointer = "/indicators/*" }, "/indicators/0", true },
        { new() { Pointer = "/indicators/*" }, "/indicators/0/name", false },
        { new() { Code = "IKU-*" }, "", true },
        { new() { Code = "IKI-*" }, "", false },
        { new() { Id = "KIN3012", Code = "IKI-*" }, "", false },
        { new() { Period = Period.OfYear(2021) }, "", true },
        { new() { Period = Period.OfYears(2016, 2021) }, "", true },
        { new() { Period = Period.OfYears(2023, 2020) }, "", true },
        { new() { Period = Period.OfQuarter(2021, 4) }, "", true },
        { new() { Period = Period.OfMonth(2022, 1) }, "", false },
        { new() { Period = Period.OfYear(2019) }, "", false },
        { new() { Period = Period.OfYear(2019) }, "/indicators/1/targets/0/value", true },
        { new() { Period = Period.OfYear(2021) }, "/indicators/1/targets/0", false },
        { new() { Period = Period.OfYear(2021) }, "/indicators/1/targets/1", true },
        { new() { Unit = "kec" }, "", true },
        { new() { Unit = "kec" }, "/indicators/0", true },
        { new() { Unit = "pmd" }, "/indicators/0/formula", true },
        { new() { Unit = "sub" }, "/indicators/0", true },
        { new() { Unit = "sub" }, "/indicators/1", false },
        { new() { Unit = "sub" }, "/nodes/0", false },
        { new() { Unit = "pmd" }, "/nodes/0", true },
        { new() { Unit = "sub" }, "/positions/0", true },
        { new() { Unit = "kec" }, "/positions/1", true },
        { new() { Unit = "sub" }, "/variables/0", true },
        { new() { Unit = "pmd" }, "/units/2/name", true },
        { new() { Unit = "kab" }, "/indicators/1", true },
        { new() { Unit = "y" }, "/indicators/2", true },
        { new() { Unit = "kec" }, "/indicators/2", false },
        { new() { Unit = "kec" }, "/indicators/99", true },
    };

    [Theory]
    [MemberData(nameof(Matchers))]
    public void Matcher_FitsWhatItNames(FindingMatcher matcher, string pointer, bool fits)
    {
        var configuration = new CheckConfiguration { Severities = [new() { Findings = matcher, Severity = null }] };

        ConfiguredFindings configured = s_engine.Configure(configuration, [new(s_plan, [Finding("KIN3012", pointer)])]);

        Assert.Equal(fits, configured.Plans[0].Count == 0);
    }

    [Fact]
    public void UnitAndPeriod_FitNothing_WhereThereIsNoPlan()
    {
        var configuration = new CheckConfiguration
        {
            Severities = [Off(new() { Unit = "kec" }), Off(new() { Period = Period.OfYear(2021) })],
        };

        Assert.Single(s_engine.Configure(configuration, [new(null, [Finding("KIN3012")])]).Plans[0]);
        Assert.Single(s_engine.Configure(configuration, [new(s_plan with { Period = null, Organization = new() { Code = "lain" } }, [Finding("KIN3012")])]).Plans[0]);
    }

    [Fact]
    public void Severity_OfTheLastSettingThatFits_Counts()
    {
        var configuration = new CheckConfiguration
        {
            Severities =
            [
                Off(new()),
                new() { Findings = new() { Category = DiagnosticCategory.Cascade }, Severity = DiagnosticSeverity.Error },
                new() { Findings = new() { Id = "KIN3013" }, Severity = DiagnosticSeverity.Hidden },
                new() { Findings = new() { Id = "KIN3099" }, Severity = DiagnosticSeverity.Info },
            ],
        };

        ConfiguredFindings configured = s_engine.Configure(configuration, [new(s_plan, [Finding("KIN3012"), Finding("KIN1001"), Finding("KIN3013")])]);

        Assert.Equal(
            [(0, "KIN3012", DiagnosticSeverity.Error), (2, "KIN3013", DiagnosticSeverity.Hidden)],
            configured.Plans[0].Select(finding => (finding.Place, finding.Finding.Id, finding.Finding.Severity)));
    }

    [Fact]
    public void Default_ChangesNothing()
    {
        ValueList<Diagnostic> findings = [Finding("KIN3012"), Finding("KIN1001")];

        ConfiguredFindings configured = s_engine.Configure(CheckConfiguration.Default, [new(s_plan, findings), new(null, [])]);

        Assert.Equal(findings, configured.Plans[0].Select(finding => finding.Finding));
        Assert.All(configured.Plans[0], finding => Assert.Null(finding.Suppression));
        Assert.Equal((2, 0, 0), (configured.Plans.Count, configured.Plans[1].Count, configured.Configuration.Count));
    }

    [Fact]
    public void Suppression_ThatFits_StandsAtItsFindings_AndTheLastOneSpeaks()
    {
        var configuration = new CheckConfiguration { Suppressions = [Suppress("KIN3*", "pertama"), Suppress("KIN3012", "kedua")] };

        ConfiguredFindings configured = s_engine.Configure(configuration, [new(s_plan, [Finding("KIN3012"), Finding("KIN1001")])]);

        Assert.Equal(["kedua", null], configured.Plans[0].Select(finding => finding.Suppression?.Justification));
        Assert.Empty(configured.Configuration);
    }

    [Fact]
    public void Suppression_UsedInOneOfThePlans_IsNotUnused()
    {
        var configuration = new CheckConfiguration { Suppressions = [Suppress("KIN3012", "a"), Suppress("KIN3013", "b")] };

        ConfiguredFindings configured = s_engine.Configure(configuration, [new(s_plan, []), new(s_plan, [Finding("KIN3012")])]);

        Assert.Equal(["KIN9003 /suppressions/1"], Lines(configured.Configuration));
    }

    [Fact]
    public void Suppression_OfWhatIsTurnedOff_IsUnused()
    {
        var configuration = new CheckConfiguration { Severities = [Off(new() { Id = "KIN3012" })], Suppressions = [Suppress("KIN3012", "a")] };

        Assert.Equal(["KIN9003 /suppressions/0"], Lines(s_engine.Configure(configuration, [new(s_plan, [Finding("KIN3012")])]).Configuration));
    }

    [Theory]
    [InlineData("2026-06-29", true, "")]
    [InlineData("2026-06-30", true, "")]
    [InlineData("2026-07-01", false, "KIN9004 /suppressions/0")]
    [InlineData(null, true, "KIN9006 /suppressions")]
    public void Suppression_CountsThroughItsLastDay(string? date, bool isSuppressed, string expected)
    {
        var configuration = new CheckConfiguration { Suppressions = [Suppress("KIN3012", "a") with { Until = new(2026, 6, 30) }] };

        ConfiguredFindings configured = s_engine.Configure(
            configuration, [new(s_plan, [Finding("KIN3012")])], date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(isSuppressed, configured.Plans[0][0].Suppression is not null);
        Assert.Equal(expected.Length == 0 ? [] : [expected], Lines(configured.Configuration));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Suppression_WithoutJustification_SuppressesNothing(string justification)
    {
        var configuration = new CheckConfiguration { Suppressions = [Suppress("KIN3012", justification)] };

        ConfiguredFindings configured = s_engine.Configure(configuration, [new(s_plan, [Finding("KIN3012")])]);

        Assert.Null(configured.Plans[0][0].Suppression);
        Assert.Equal(["KIN9005 /suppressions/0"], Lines(configured.Configuration));
    }

    [Fact]
    public void Configuration_FollowsItsOwnSeverities_ButNotItsSuppressions()
    {
        var configuration = new CheckConfiguration
        {
            Severities = [new() { Findings = new() { Id = "KIN9003" }, Severity = DiagnosticSeverity.Info }, Off(new() { Id = "KIN9005" })],
            Suppressions = [Suppress("KIN9*", "semua"), Suppress("KIN3012", "")],
        };

        Diagnostic finding = Assert.Single(s_engine.Configure(configuration, [new(s_plan, [])]).Configuration);

        Assert.Equal(("KIN9003", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
    }

    [Theory]
    [InlineData("KIN3O12", "KIN9007 /severities/0/id")]
    [InlineData("kin3012", "KIN9007 /severities/0/id")]
    [InlineData("KIN8*", "KIN9007 /severities/0/id")]
    [InlineData("KIN3012", "")]
    [InlineData("KIN30?2", "")]
    [InlineData("KIN0013", "")]
    [InlineData("APP0001", "")]
    public void Severity_OfAnIdThatNoFindingHas_IsAFinding(string id, string expected)
    {
        var configuration = new CheckConfiguration { Severities = [new() { Findings = new() { Id = id }, Severity = DiagnosticSeverity.Info }] };

        Assert.Equal(expected.Length == 0 ? [] : [expected], Lines(s_engine.Configure(configuration, [new(s_plan, [Finding("APP0001")])]).Configuration));
    }

    [Fact]
    public void UnknownId_NamesTheNearest() => Assert.EndsWith(
        "Did you mean 'KIN3012'?",
        Assert.Single(s_engine.Configure(new() { Severities = [Off(new() { Id = "KIN3O12" })] }, []).Configuration).GetMessage(Language.English));

    [Fact]
    public void Expired_SaysWhenInWords()
    {
        var configuration = new CheckConfiguration { Suppressions = [Suppress("KIN3012", "a") with { Until = new(2025, 12, 31) }] };

        Diagnostic finding = Assert.Single(s_engine.Configure(configuration, [], new DateOnly(2026, 1, 2)).Configuration);

        Assert.Equal("This suppression counted until 2025-12-31 and no longer does on 2026-01-02.", finding.GetMessage(Language.English));
    }

    private static SeveritySetting Off(FindingMatcher findings) => new() { Findings = findings, Severity = null };

    private static Suppression Suppress(string id, string justification) => new() { Findings = new() { Id = id }, Justification = justification };

    private static string[] Lines(IEnumerable<Diagnostic> findings) => [.. findings.Select(finding => $"{finding.Id} {finding.Location.Pointer}")];

    private static Diagnostic Finding(string id, string pointer = "") => new(
        new(id, id.StartsWith("KIN3", StringComparison.Ordinal) ? DiagnosticCategory.Cascade : DiagnosticCategory.Formula, DiagnosticSeverity.Warning, "a", "b.", "c."),
        new() { Document = "2021/kec.json", Pointer = pointer, Code = "IKU-1" });
}

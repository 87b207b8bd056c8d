using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Serialization;

namespace Kinerja.Samples.Tests;

/// <summary>The invented plan in which everything is as it should be.</summary>
public class SoundPlanTests
{
    private const string Path = "samples/data/sound/kecamatan.json";

    private static readonly JsonReadResult<Cascade> s_read = KinerjaJson.ReadCascade(Approved.Read(Path), Path);

    private static Cascade Plan => s_read.ValueOrThrow();

    [Fact]
    public void Plan_IsReadAndCheckedWithoutAnyFinding()
    {
        Assert.Empty(s_read.Diagnostics);
        Assert.Empty(Sample.Engine.Check(Plan));
    }

    [Fact]
    public void Plan_IsWrittenByteForByte() => Approved.AssertEqual(Path, KinerjaJson.ToJson(Plan));

    // So that silence means something: the plan has what the rules look at.
    [Fact]
    public void Plan_HasEveryKindOfThing()
    {
        Assert.Contains("DATA REKAAN", Plan.Note);
        Assert.Equal(
            [NodeKind.Vision, NodeKind.Mission, NodeKind.Tujuan, NodeKind.Sasaran, NodeKind.Program, NodeKind.Activity, NodeKind.Subactivity],
            Plan.Nodes.Select(node => node.Kind).Distinct().Order());
        Assert.All(Plan.Indicators, indicator => Assert.Equal(5, indicator.Targets.Count));
        Assert.All(Plan.Indicators.Where(indicator => indicator.Kind == IndicatorKind.Iki), indicator => Assert.NotEmpty(indicator.Supports));
        Assert.Equal(4, Plan.Indicators.SelectMany(indicator => indicator.Supports).Select(link => link.Method).Distinct().Count());
        Assert.Contains(Plan.Indicators, indicator => indicator.Polarity == Polarity.Minimize);
        Assert.Contains(Plan.Indicators, indicator => indicator.Formula!.Text.Length > 0);
    }

    // One thing is spoilt, and it is found.
    public static TheoryData<string, string> Spoilt { get; } = new()
    {
        { "KIN3010", "supports" },
        { "KIN3048", "target" },
        { "KIN3049", "source" },
        { "KIN3050", "responsible" },
        { "KIN3051", "method" },
        { "KIN3053", "name" },
        { "KIN3055", "load" },
        { "KIN3059", "holder" },
        { "KIN3060", "section" },
        { "KIN3062", "scale" },
        { "KIN2022", "words" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void Plan_WithOneThingSpoilt_IsNotSilent(string id, string what) => Assert.Contains(
        Sample.Engine.Check(Plan with { Indicators = [.. Plan.Indicators.Select(indicator => Spoil(indicator, what))] }),
        finding => finding.Id == id);

    private static Indicator Spoil(Indicator indicator, string what) => (what, indicator.Code) switch
    {
        ("supports", "IKI-TRA-1") => indicator with { Supports = [] },
        ("target", "IKU-2") => indicator with { Targets = [] },
        ("source", "IKI-TRA-1") => indicator with { Sources = [], Formula = null },
        ("responsible", "IKU-1") => indicator with { Responsible = "" },
        ("method", "IKI-PEL-1") => indicator with { Supports = [indicator.Supports[0] with { Method = SupportMethod.NotStated }] },
        ("name", "IKU-2") => indicator with { Name = "Meningkatnya desa yang tertib administrasi" },
        ("load", "IKI-PD1-1" or "IKI-PD2-1") => indicator with { Supports = [indicator.Supports[0] with { Method = SupportMethod.IndirectService }] },
        ("holder", "IKI-TRA-1") => indicator with { Responsible = "camat" },
        ("section", "IKU-3") => indicator with { Sources = ["Seksi Kesejahteraan Sosial"] },
        ("scale", "IKU-1") => indicator with { Scale = null },
        ("words", "IKI-UMU-1") => indicator with { Formula = indicator.Formula! with { Text = "(Jumlah surat masuk yang dijawab dalam tiga hari / Jumlah surat tepat) x 100%" } },
        _ => indicator,
    };
}

using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class UnlikeSupportRuleTests
{
    private static readonly UnlikeSupportRule s_rule = new();

    private static readonly Indicator s_iku = Iku("U") with { Unit = "BUMDes", Formula = Computed("[bumdes]") };

    [Fact]
    public void Iku_ThatNoSupporterCounts_IsReported() => Plan(s_iku, Iki("A", "U") with { Unit = "rapat", Formula = Computed("[rapat]") }).CheckCompiled(s_rule).Expect("KIN3065 /indicators/0 U");

    [Fact]
    public void Iku_ThatASupporterCountsAsAShare_IsReported() => Plan(s_iku, Iki("A", "U") with { Formula = Computed("[baru] / [desa] * 100") }).CheckCompiled(s_rule).Expect("KIN3065 /indicators/0 U");

    [Fact]
    public void Supporter_ThatCountsTheSame_IsFine() => Plan(s_iku, Iki("A", "U") with { Unit = "BUMDes", Formula = Computed("[baru]") }, Iki("B", "U") with { Unit = "rapat", Formula = Computed("[rapat]") })
        .CheckCompiled(s_rule).Expect();

    [Fact]
    public void Percentages_OfTheSameThing_AreFine() => Plan(
        Iku("U") with { Formula = Computed("[bumdes] / [desa] * 100") }, Iki("A", "U") with { Formula = Computed("[baru] / [desa] * 100") }).CheckCompiled(s_rule).Expect();

    [Fact]
    public void StatedMethod_SaysHowItSupports() =>
        Plan(s_iku, Iki("A").Supporting("U", SupportMethod.IndirectService) with { Unit = "rapat", Formula = Computed("[rapat]") }).CheckCompiled(s_rule).Expect();

    [Fact]
    public void Index_UnitUnlikeItsVariable_OrNoSupport_AreLeftAlone() => Plan(
        Iku("U") with { Unit = "indeks", Formula = Computed("[indeks]") },
        Iku("V") with { Unit = "kelompok", Formula = Computed("[bumdes]") },
        s_iku with { Code = "W" },
        Iki("A", "U", "V") with { Unit = "rapat", Formula = Computed("[rapat]") }).CheckCompiled(s_rule).Expect();

    [Fact]
    public void Message_NamesTheThing() => Plan(s_iku, Iki("A", "U") with { Unit = "rapat", Formula = Computed("[rapat]") }).CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "U menghitung BUMDes, tetapi tidak satu pun pendukungnya menghitungnya: A.",
        "U counts BUMDes, which none of its supporters counts: A.");

    [Fact]
    public void Message_NamesTheSupporterWithAShare() => Plan(s_iku, Iki("A", "U") with { Formula = Computed("[baru] / [desa] * 100") }).CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "U menghitung jumlah BUMDes, sedangkan pendukungnya, A, menghitung persentasenya.",
        "U counts BUMDes, while its supporter A gives a percentage of them.");

    private static Cascade Plan(params Indicator[] indicators) => With(indicators) with
    {
        Variables =
        [
            Count("bumdes") with { Unit = "BUMDes" }, Count("baru") with { Unit = "bumdes" }, Count("desa") with { Unit = "desa" },
            Count("rapat") with { Unit = "rapat" }, Count("indeks") with { Unit = "indeks" },
        ],
    };
}

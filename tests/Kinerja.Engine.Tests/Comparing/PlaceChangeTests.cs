using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>What is told when an element stands elsewhere than before.</summary>
public sealed class PlaceChangeTests
{
    private static readonly Cascade s_plan = Sketch.Sound;

    [Fact]
    public void Node_UnderAnotherParent_IsTold()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Years(s_plan, With("S", node => node with { Parent = "SK" }));

        found.Expect("KIN3089 /nodes/4/parent S < /nodes/4/parent");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Induk S adalah SK, di dokumen sebelumnya T.",
            "The parent of S is SK, in the earlier document T.");
    }

    [Fact]
    public void Node_WithoutItsParent_IsTold() =>
        Assert.Contains("is not stated, in", Assert.Single(PlanPair.Years(s_plan, With("S", node => node with { Parent = "" }))).GetMessage(Language.English), StringComparison.Ordinal);

    [Fact]
    public void Node_OfAnotherOwnerAndKind_IsTold() =>
        PlanPair.Years(s_plan, With("T", node => node with { Owner = "kab", Kind = NodeKind.Sasaran }))
        .Expect("KIN3089 /nodes/3/kind T < /nodes/3/kind", "KIN3089 /nodes/3/owner T < /nodes/3/owner");

    [Fact]
    public void Owner_WrittenOut_IsTheSameAsLeftOut() =>
        PlanPair.Years(s_plan, With("T", node => node with { Owner = "kec" })).Expect();

    [Fact]
    public void Position_UnderAnotherSuperiorOrUnit_IsTold() =>
        PlanPair.Years(s_plan, s_plan with { Positions = [Sketch.Post("camat"), Sketch.Post("kasi", "sekcam", "kec")] })
        .Expect("KIN3089 /positions/1/reportsTo kasi < /positions/1/reportsTo", "KIN3089 /positions/1/unit kasi < /positions/1/unit");

    [Fact]
    public void Indicator_OfAnotherSasaranOwnerAndKind_IsTold() =>
        PlanPair.Years(s_plan, Changed(1, indicator => indicator with { Measures = "S", Owner = "camat", Kind = IndicatorKind.Other }))
        .Expect(
            "KIN3089 /indicators/1/kind IKI-1 < /indicators/1/kind",
            "KIN3089 /indicators/1/measures IKI-1 < /indicators/1/measures",
            "KIN3089 /indicators/1/owner IKI-1 < /indicators/1/owner");

    [Fact]
    public void Indicator_WhoseSasaranIsNowStated_IsNotTold() =>
        PlanPair.Years(Changed(0, indicator => indicator with { Measures = "", Owner = "" }), s_plan).Expect();

    [Fact]
    public void Link_ThatIsGone_IsTold()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Years(s_plan, Changed(1, indicator => indicator with { Supports = [] }));

        found.Expect("KIN3087 /indicators/1/supports IKI-1 < /indicators/1/supports/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "IKI-1 tidak mendukung IKU-1 seperti di dokumen sebelumnya.",
            "IKI-1 does not support IKU-1 as it does in the earlier document.");
    }

    [Fact]
    public void Link_ToWhatIsGone_IsNotTold() =>
        PlanPair.Years(s_plan, s_plan with { Indicators = [s_plan.Indicators[1]] }).Expect("KIN3070 /indicators IKU-1 < /indicators/0");

    [Fact]
    public void Links_ThatFollowANewCode_AreNotTold() =>
        PlanPair.Years(
            s_plan,
            s_plan with { Indicators = [s_plan.Indicators[0] with { Code = "IKU-9" }, s_plan.Indicators[1] with { Supports = [new SupportLink { Indicator = "IKU-9" }] }] })
        .Expect("KIN3079 /indicators/0/code IKU-9 < /indicators/0/code");

    [Fact]
    public void References_ThatStayWithACode_WhichMovedOn_AreTold() =>
        PlanPair.Years(
            Pair("S-1", "Tata kelola desa", "S-2", "Pelayanan publik"),
            Pair("S-2", "Tata kelola desa", "S-1", "Pelayanan publik"))
        .Expect(
            "KIN3079 /nodes/0/code S-2 < /nodes/0/code",
            "KIN3079 /nodes/1/code S-1 < /nodes/1/code",
            "KIN3089 /indicators/0/measures IKU-1 < /indicators/0/measures");

    private static Cascade Pair(string first, string text, string second, string other) => Sketch.With(Sketch.Iku("IKU-1") with { Measures = "S-1" }) with
    {
        Nodes = [Sketch.Node(first, NodeKind.Sasaran) with { Text = text }, Sketch.Node(second, NodeKind.Sasaran) with { Text = other }],
    };

    private static Cascade With(string code, Func<CascadeNode, CascadeNode> change) =>
        s_plan with { Nodes = [.. s_plan.Nodes.Select(node => node.Code == code ? change(node) : node)] };

    private static Cascade Changed(int place, Func<Indicator, Indicator> change) =>
        s_plan with { Indicators = [.. s_plan.Indicators.Select((indicator, i) => i == place ? change(indicator) : indicator)] };
}

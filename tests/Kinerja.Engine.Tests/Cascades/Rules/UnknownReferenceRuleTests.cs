using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class UnknownReferenceRuleTests
{
    private static readonly UnknownReferenceRule s_rule = new();

    [Fact]
    public void EveryReference_ToNothing_IsReportedAtItsMember()
    {
        Cascade cascade = new()
        {
            Organization = Unit("kec", "x"),
            Units = [Unit("seksi", "x")],
            Nodes = [Node("N", NodeKind.Sasaran, "x", "x")],
            Positions = [Post("camat", "seksi", "camat")],
            Variables = [Count("v", "x") with { PartOf = "x" }],
            Indicators =
            [
                Iki("I", "I", "x", "") with
                {
                    Measures = "x", Owner = "x", Responsible = "seksi", NameFrom = "x",
                    Mentions = [new IndicatorMention { Name = "I" }, new IndicatorMention { Name = "I", Measures = "x" }],
                },
            ],
        };

        cascade.Check(s_rule).Expect(
            "KIN3002 /organization/parent kec",
            "KIN3002 /units/0/parent seksi",
            "KIN3002 /nodes/0/owner N",
            "KIN3002 /nodes/0/parent N",
            "KIN3002 /positions/0/reportsTo camat",
            "KIN3002 /positions/0/unit camat",
            "KIN3002 /variables/0/owner v",
            "KIN3002 /variables/0/partOf v",
            "KIN3002 /indicators/0/measures I",
            "KIN3002 /indicators/0/mentions/1/measures I",
            "KIN3002 /indicators/0/nameFrom I",
            "KIN3002 /indicators/0/owner I",
            "KIN3002 /indicators/0/responsible I",
            "KIN3002 /indicators/0/supports/1/indicator I",
            "KIN3002 /indicators/0/supports/2/indicator I");
    }

    [Fact]
    public void EveryReference_ThatIsKnown_IsFine() => Sound.Check(s_rule).Expect();

    [Fact]
    public void Message_SuggestsTheNearestCode() => With(Iku("IKU-12"), Iku("IKI-1", "IKU-21"), Iku("Z")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "supports berisi 'IKU-21', tetapi tidak ada indikator dengan kode itu. Apakah maksudnya 'IKU-12'?",
        "supports says 'IKU-21', but there is no indicator with that code. Did you mean 'IKU-12'?");

    [Fact]
    public void Message_NothingNear_SuggestsNothing() => (Bare with { Nodes = [Node("S1", "rpjmd-7")] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "parent berisi 'rpjmd-7', tetapi tidak ada simpul dengan kode itu.",
        "parent says 'rpjmd-7', but there is no node with that code.");

    [Fact]
    public void Suggestions_AfterFiftyUnknownCodes_AreLeftOut()
    {
        Cascade cascade = Bare with { Nodes = [Node("induk"), .. Enumerable.Range(0, 60).Select(i => Node($"N{i}", "indik"))] };

        IReadOnlyList<Diagnostic> findings = cascade.Check(s_rule);

        Assert.Equal(60, findings.Count);
        Assert.Equal(50, findings.Count(finding => finding.GetMessage(Language.English).EndsWith("Did you mean 'induk'?", StringComparison.Ordinal)));
    }

    [Fact]
    public void VeryManyUnknownCodes_AmongVeryManyKnownOnes_AreAllReported()
    {
        Cascade cascade = Bare with { Nodes = [.. Enumerable.Range(0, 200_000).Select(i => Node($"NODE-{i:000000000}", $"NODA-{i:000000000}"))] };

        Assert.Equal(200_000, cascade.Check(s_rule).Count);
    }
}

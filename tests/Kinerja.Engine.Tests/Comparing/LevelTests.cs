using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>What is told of a higher plan and one made from it.</summary>
public sealed class LevelTests
{
    private static readonly Cascade s_higher = new()
    {
        Organization = Sketch.Unit("kab"),
        Nodes = [Text("M-1", NodeKind.Mission, "Pemerintahan yang baik"), Text("S-1", NodeKind.Sasaran, "Meningkatnya pelayanan publik", "M-1")],
    };

    private static readonly Cascade s_lower = new()
    {
        Organization = Sketch.Unit("kec", "kab"),
        Positions = [Sketch.Post("kasi")],
        Nodes =
        [
            Text("A", NodeKind.Sasaran, "Meningkatnya pelayanan publik", owner: "kab"),
            Text("T", NodeKind.Tujuan, "Mutu layanan kecamatan", "A"),
            Text("SP", NodeKind.Sasaran, "Terlaksananya surat menyurat", owner: "kasi"),
        ],
    };

    [Fact]
    public void Plan_ThatHangsOnWhatItQuotes_IsSound() => PlanPair.Levels(s_higher, s_lower).Expect();

    [Fact]
    public void Quotation_ThatTheHigherPlanDoesNotHave_IsAnError()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Levels(s_higher, With("A", node => node with { Text = "Terwujudnya desa mandiri" }));

        found.Expect("KIN3073 /nodes/0 A");
        found.ExpectText(
            DiagnosticSeverity.Error,
            "Sasaran A 'Terwujudnya desa mandiri' tidak ada dalam rencana yang lebih tinggi.",
            "Sasaran A 'Terwujudnya desa mandiri' is not in the higher plan.");
    }

    [Fact]
    public void Quotation_InOtherWords_IsSuggested() =>
        PlanPair.Levels(s_higher, With("A", node => node with { Text = "Meningkatnya pelayanan publik kecamatan" })).Expect("KIN3075 /nodes/0 A < /nodes/1");

    [Fact]
    public void Branch_UnderNothing_IsAnError_ToldOnce()
    {
        Cascade lower = With("T", node => node with { Parent = "" });
        lower = lower with { Nodes = [.. lower.Nodes, Text("S", NodeKind.Sasaran, "Layanan cepat", "T"), Text("P", NodeKind.Program, "Program layanan", "S")] };
        IReadOnlyList<Diagnostic> found = PlanPair.Levels(s_higher, lower);

        found.Expect("KIN3073 /nodes/1 T");
        found.ExpectText(
            DiagnosticSeverity.Error,
            "Di atas Tujuan T 'Mutu layanan kecamatan' tidak ada pernyataan dari rencana yang lebih tinggi.",
            "No statement of the higher plan stands above Tujuan T 'Mutu layanan kecamatan'.");
    }

    [Fact]
    public void Branch_UnderAVisionOfItsOwn_IsAnError()
    {
        Cascade lower = With("T", node => node with { Parent = "V" });
        PlanPair.Levels(s_higher, lower with { Nodes = [.. lower.Nodes, Text("V", NodeKind.Vision, "Kecamatan maju")] }).Expect("KIN3073 /nodes/1 T");
    }

    [Fact]
    public void Branch_ThatGoesInACircle_EndsAndIsLeftToTheCheck() =>
        PlanPair.Levels(s_higher, s_lower with { Nodes = [Text("X", NodeKind.Sasaran, "satu", "Y"), Text("Y", NodeKind.Sasaran, "dua", "X")] }).Expect();

    [Fact]
    public void Codes_OfTwoOrganizations_MeanNothingToEachOther() =>
        PlanPair.Levels(s_higher, s_lower with { Nodes = [.. s_lower.Nodes, Text("S-1", NodeKind.Sasaran, "Layanan cepat", "T")] }).Expect();

    [Fact]
    public void OneOrganization_WhatIsNotTakenUp_IsTold()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Levels(s_higher, s_higher with { Nodes = [s_higher.Nodes[0]] });

        found.Expect("KIN3072 /nodes S-1 < /nodes/1");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Sasaran S-1 'Meningkatnya pelayanan publik' dari rencana yang lebih tinggi tidak diturunkan di sini.",
            "Sasaran S-1 'Meningkatnya pelayanan publik' of the higher plan is not taken up here.");
    }

    [Fact]
    public void OneOrganization_WhatTheHigherPlanDoesNotHave_IsAnError_ForSasaranAndIku() =>
        PlanPair.Levels(s_higher, s_higher with
        {
            Nodes = [.. s_higher.Nodes, Text("S-2", NodeKind.Sasaran, "Desa mandiri", "M-1"), Text("P", NodeKind.Program, "Program desa", "S-2")],
            Positions = [Sketch.Post("kasi")],
            Indicators = [Sketch.Iku("IKU-1"), Sketch.Iki("IKI-1", "IKU-1") with { Owner = "kasi" }],
        }).Expect("KIN3073 /nodes/2 S-2", "KIN3073 /indicators/0 IKU-1");

    private static CascadeNode Text(string code, NodeKind kind, string text, string parent = "", string owner = "") =>
        Sketch.Node(code, kind, parent, owner) with { Text = text };

    private static Cascade With(string code, Func<CascadeNode, CascadeNode> change) =>
        s_lower with { Nodes = [.. s_lower.Nodes.Select(node => node.Code == code ? change(node) : node)] };
}

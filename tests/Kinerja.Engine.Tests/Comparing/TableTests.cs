using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>What is told of two tables of one document.</summary>
public sealed class TableTests
{
    private static readonly Cascade s_hierarchy = Sketch.With(Sketch.Iku("1") with { Name = "Desa tertib", Measures = "SH-1" }) with
    {
        Nodes =
        [
            Sketch.Node("M", NodeKind.Mission) with { Text = "Pemerintahan yang baik" },
            Sketch.Node("SH-1", NodeKind.Sasaran, "M") with { Text = "Meningkatnya kualitas pelayanan publik" },
        ],
    };

    private static readonly Cascade s_iku = Sketch.With(Sketch.Iku("A") with { Name = "Desa tertib", Measures = "SU-1" }) with
    {
        Nodes = [Sketch.Node("SU-1", NodeKind.Sasaran) with { Text = "Meningkatnya kualitas pelayanan publik" }],
    };

    [Fact]
    public void Tables_NumberAsTheyPlease_AndListWhatTheyAreFor() => PlanPair.Tables(s_hierarchy, s_iku).Expect();

    [Fact]
    public void WhatOneTableHasAlone_IsToldAtEither()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Tables(
            s_hierarchy with { Indicators = [Sketch.Iku("1") with { Name = "Kepuasan masyarakat" }] }, s_iku);

        found.Expect("KIN3074 /indicators 1 < /indicators/0", "KIN3074 /indicators/0 A");
        Assert.Equal("IKU 1 'Kepuasan masyarakat' stands in the other table and not in this one.", found[0].GetMessage(Language.English));
        Assert.Equal("IKU 1 'Kepuasan masyarakat' ada di tabel yang lain, tetapi tidak di tabel ini.", found[0].GetMessage(Language.Indonesian));
        Assert.Equal("IKU A 'Desa tertib' stands in this table and not in the other.", found[1].GetMessage(Language.English));
        Assert.Equal("IKU A 'Desa tertib' ada di tabel ini, tetapi tidak di tabel yang lain.", found[1].GetMessage(Language.Indonesian));
    }

    [Fact]
    public void OtherWords_AreSuggested()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Tables(
            s_hierarchy, s_iku with { Nodes = [s_iku.Nodes[0] with { Text = "Meningkatnya kualitas pelayanan terpadu" }] });

        found.Expect("KIN3075 /nodes/0 SU-1 < /nodes/1");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Sasaran SU-1 'Meningkatnya kualitas pelayanan terpadu' mungkin sama dengan Sasaran SH-1 'Meningkatnya kualitas pelayanan publik' di tabel yang lain; "
            + "kata yang sama: meningkatnya, kualitas, pelayanan.",
            "Sasaran SU-1 'Meningkatnya kualitas pelayanan terpadu' may be the same as Sasaran SH-1 'Meningkatnya kualitas pelayanan publik' in the other table; "
            + "they share: meningkatnya, kualitas, pelayanan.");
    }

    [Fact]
    public void OneCode_OtherWords_IsReworded() =>
        PlanPair.Tables(s_iku, s_iku with { Nodes = [s_iku.Nodes[0] with { Text = "Meningkatnya kualitas pelayanan terpadu" }] })
        .Expect("KIN3077 /nodes/0 SU-1 < /nodes/0");

    [Fact]
    public void AnotherSasaranForOneIndicator_IsTold() =>
        PlanPair.Tables(
            s_hierarchy with { Nodes = [.. s_hierarchy.Nodes, Sketch.Node("SH-2", NodeKind.Sasaran, "M") with { Text = "Tertibnya desa" }] },
            s_iku with
            {
                Nodes = [.. s_iku.Nodes, Sketch.Node("SU-2", NodeKind.Sasaran) with { Text = "Tertibnya desa" }],
                Indicators = [s_iku.Indicators[0] with { Measures = "SU-2" }],
            })
        .Expect("KIN3089 /indicators/0/measures A < /indicators/0/measures");
}

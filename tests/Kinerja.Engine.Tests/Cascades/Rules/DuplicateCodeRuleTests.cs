using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class DuplicateCodeRuleTests
{
    private static readonly DuplicateCodeRule s_rule = new();

    [Fact]
    public void Nodes_SecondOfACode_PointsToTheFirst()
    {
        Cascade cascade = Bare with { Nodes = [Node("A"), Node("B"), Node("A"), Node("A")] };

        cascade.Check(s_rule).Expect(
            "KIN3001 /nodes/2/code A < /nodes/0/code",
            "KIN3001 /nodes/3/code A < /nodes/0/code");
    }

    [Fact]
    public void OrganizationUnitsAndPositions_ShareOneSpace()
    {
        Cascade cascade = Bare with
        {
            Units = [Unit("kec"), Unit("seksi"), Unit("seksi")],
            Positions = [Post("kec"), Post("seksi"), Post("kasi"), Post("kasi")],
        };

        cascade.Check(s_rule).Expect(
            "KIN3001 /units/0/code kec < /organization/code",
            "KIN3001 /units/2/code seksi < /units/1/code",
            "KIN3001 /positions/0/code kec < /organization/code",
            "KIN3001 /positions/1/code seksi < /units/1/code",
            "KIN3001 /positions/3/code kasi < /positions/2/code");
    }

    [Fact]
    public void Variables_SameNameOfOneOwner_AreDuplicatesInAnySpelling()
    {
        Cascade cascade = Bare with { Variables = [Count("jumlah desa"), Count("Jumlah  Desa"), Count("jumlah desa", "kasi")] };

        cascade.Check(s_rule).Expect("KIN3001 /variables/1/name Jumlah  Desa < /variables/0/name");
    }

    [Fact]
    public void SameCodeInDifferentSpaces_IsFine()
    {
        Cascade cascade = Bare with { Nodes = [Node("A")], Positions = [Post("A")], Variables = [Count("A")], Indicators = [Iku("A"), Iku("a")] };

        cascade.Check(s_rule).Expect();
    }

    [Fact]
    public void Message_NamesCodeAndFirstUse() => With(Iku("A"), Iki("A")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "'A' sudah menjadi kode indikator lain; rujukan tidak dapat membedakan keduanya.",
        "'A' is already the code of another indicator; a reference cannot tell the two apart.");
}

using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Fixing;

public class CascadeFixTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Theory]
    [InlineData("iku-1")]
    [InlineData(" IKU-1 ")]
    [InlineData("IKU - 1")]
    [InlineData("IКU-1")]
    [InlineData("IKU-１")]
    public void CodeThatReadsLikeOneOnly_IsSafelyWritten(string written) =>
        AssertRewrites(With(Iku("IKU-1"), Iki("A", written)), "KIN3002", FixKind.Safe, "/indicators/1/supports/0/indicator", written, "IKU-1");

    [Fact]
    public void CodeThatReadsLikeTwo_IsOnlySuggested() =>
        AssertRewrites(With(Iku("IKU-1"), Iku("Iku-1"), Iki("A", "iku-1")), "KIN3002", FixKind.Suggested, "/indicators/2/supports/0/indicator", "iku-1", "IKU-1");

    [Fact]
    public void CodeThatIsNear_IsOnlySuggested() =>
        AssertRewrites(With(Iku("IKU-1"), Iki("A", "IKU-11")), "KIN3002", FixKind.Suggested, "/indicators/1/supports/0/indicator", "IKU-11", "IKU-1");

    [Fact]
    public void CodeThatIsFarFromAll_HasNoFix() => Assert.Empty(FixesOf(With(Iku("IKU-1"), Iki("A", "lain sekali")), "KIN3002"));

    [Fact]
    public void OwnerWithVariablesOfItsOwn_IsOnlySuggested_AsAFormulaMayThenMeanAnother()
    {
        Cascade plan = Bare with { Positions = [Post("kasi")], Indicators = [Iki("A") with { Owner = "Kasi" }] };

        AssertRewrites(plan, "KIN3002", FixKind.Safe, "/indicators/0/owner", "Kasi", "kasi");
        AssertRewrites(plan with { Variables = [Count("desa", "kasi")] }, "KIN3002", FixKind.Suggested, "/indicators/0/owner", "Kasi", "kasi");
    }

    [Fact]
    public void CodeOfTheElementItself_IsOnlySuggested_AsItWouldGoInACircle() =>
        AssertRewrites(Bare with { Nodes = [Node("S-1", "s-1")] }, "KIN3002", FixKind.Suggested, "/nodes/0/parent", "s-1", "S-1");

    [Fact]
    public void WholeOfAVariable_ThatBelongsToSomebodyElse_IsNotWrittenUnseen()
    {
        Cascade plan = Bare with { Positions = [Post("kasi")], Variables = [Count("desa", "kasi"), Count("tertib") with { PartOf = "dеsa" }] };

        AssertRewrites(plan, "KIN3002", FixKind.Suggested, "/variables/1/partOf", "dеsa", "desa");
        Assert.Empty(FixesOf(plan with { Variables = [plan.Variables[0], Count("tertib") with { PartOf = "desa" }] }, "KIN3002"));
        AssertRewrites(plan with { Variables = [Count("desa"), plan.Variables[1]] }, "KIN3002", FixKind.Safe, "/variables/1/partOf", "dеsa", "desa");
    }

    [Fact]
    public void OwnerOfAVariable_IsOnlySuggested() =>
        AssertRewrites(Bare with { Positions = [Post("kasi")], Variables = [Count("desa", "Kasi")] }, "KIN3002", FixKind.Suggested, "/variables/0/owner", "Kasi", "kasi");

    [Fact]
    public void SasaranOfAFormulaInWords_IsOnlySuggested_AsItIsReadWithIt()
    {
        Cascade plan = Bare with { Nodes = [Node("S")], Indicators = [Other("A") with { Measures = "s", Formula = Computed("1") }] };

        AssertRewrites(plan, "KIN3002", FixKind.Safe, "/indicators/0/measures", "s", "S");
        AssertRewrites(plan with { Indicators = [plan.Indicators[0] with { Formula = Worded("Jumlah desa") }] }, "KIN3002", FixKind.Suggested, "/indicators/0/measures", "s", "S");
    }

    [Fact]
    public void NamesWithLookAlikes_AreWrittenTogether()
    {
        // Cyrillic е and а.
        Cascade plan = Bare with { Variables = [Count("desa"), Count("warga")], Indicators = [Other("A") with { Formula = Computed("[dеsa] / [wаrga] * [dеsa]") }] };

        Assert.All(FixesOf(plan, "KIN3003"), fix =>
        {
            Assert.Equal(FixKind.Safe, fix.Kind);
            Assert.Equal([FixEdit.Test("/indicators/0/formula/expression", "[dеsa] / [wаrga] * [dеsa]"), FixEdit.Replace("/indicators/0/formula/expression", "[desa] / [warga] * [desa]")], fix.Edits);
        });
        Assert.Equal(3, FixesOf(plan, "KIN3003").Length);
    }

    [Fact]
    public void NameThatIsNear_IsOnlySuggested() =>
        AssertRewrites(
            Bare with { Variables = [Count("desa")], Indicators = [Other("A") with { Formula = Computed("1 + dessa") }] },
            "KIN3003", FixKind.Suggested, "/indicators/0/formula/expression", "1 + dessa", "1 + [desa]");

    [Fact]
    public void NameOfAnotherOwner_HasNoFix() =>
        Assert.Empty(FixesOf(Bare with { Variables = [Count("desa", "kec")], Positions = [Post("camat")], Indicators = [Other("A") with { Owner = "camat", Formula = Computed("desa") }] }, "KIN3003"));

    [Fact]
    public void FormulaMistake_IsMendedInItsDocument() =>
        AssertRewrites(
            Bare with { Variables = [Count("a")], Indicators = [Other("A") with { Formula = Computed("[a] × 2") }] },
            "KIN1006", FixKind.Safe, "/indicators/0/formula/expression", "[a] × 2", "[a] * 2");

    [Fact]
    public void SecondCopyOfAnElement_IsSafelyRemoved()
    {
        Cascade plan = Bare with { Variables = [Count("desa"), Count("warga"), Count("desa")] };

        Fix fix = Assert.Single(FixesOf(plan, "KIN3001"));
        Assert.Equal(FixKind.Safe, fix.Kind);
        Assert.Equal([FixEdit.Test("/variables/2/name", "desa"), FixEdit.Remove("/variables/2")], fix.Edits);
        Assert.Empty(FixesOf(plan with { Variables = [Count("desa"), Count("desa") with { Unit = "desa" }] }, "KIN3001"));
        Assert.Equal(FixKind.Suggested, Assert.Single(FixesOf(With(Iki("A"), Iki("A")), "KIN3001")).Kind);
        Assert.Equal(["/units/1", "/nodes/1", "/positions/1"], FixesOf(Bare with { Units = [Unit("u"), Unit("u")], Nodes = [Node("n"), Node("n")], Positions = [Post("p"), Post("p")] }, "KIN3001").Select(copy => copy.Edits[1].Pointer));
    }

    [Fact]
    public void BackwardsPeriod_MayBeTurned() =>
        AssertRewrites(Bare with { Period = Period.OfYears(2021, 2016) }, "KIN3024", FixKind.Suggested, "/period", "2021-2016", "2016-2021");

    [Fact]
    public void FalseDeclaration_MayBeRemoved()
    {
        Fix fix = Assert.Single(FixesOf(With(Iku("IKU-1"), Iki("A", "IKU-1") with { SupportsNoIku = "rutin" }), "KIN3011"));

        Assert.Equal(FixKind.Suggested, fix.Kind);
        Assert.Equal([FixEdit.Test("/indicators/1/supportsNoIku", "rutin"), FixEdit.Remove("/indicators/1/supportsNoIku")], fix.Edits);
    }

    [Fact]
    public void InvertedQuotient_MayBeWrittenTheOtherWayRound() => AssertRewrites(
        Bare with { Variables = [Count("tertib") with { PartOf = "desa" }, Count("desa")], Indicators = [Other("A") with { Formula = Computed("Round([desa] / tertib * 100, 1)") }] },
        "KIN3027", FixKind.Suggested, "/indicators/0/formula/expression", "Round([desa] / tertib * 100, 1)", "Round(tertib / [desa] * 100, 1)");

    [Theory]
    [InlineData("tertib / desa", "tertib / desa * 100")]
    [InlineData("tertib / desa * 1000", "tertib / desa * 100")]
    [InlineData("10 * tertib / desa", "100 * tertib / desa")]
    public void FactorThatTheUnitAsksFor_MayBeWritten(string expression, string mended) => AssertRewrites(
        Bare with { Variables = [Count("tertib") with { PartOf = "desa" }, Count("desa")], Indicators = [Other("A") with { Formula = Computed(expression) }] },
        "KIN3028", FixKind.Suggested, "/indicators/0/formula/expression", expression, mended);

    [Theory]
    [InlineData("tertib / desa / 10")]
    [InlineData("Round(tertib / desa, 2)")]
    public void FactorThatStandsInSeveralPlaces_IsLeftToAPerson(string expression) => Assert.Empty(FixesOf(
        Bare with { Variables = [Count("tertib") with { PartOf = "desa" }, Count("desa")], Indicators = [Other("A") with { Formula = Computed(expression) }] }, "KIN3028"));

    [Fact]
    public void ReadFormula_MayBecomeTheExpression()
    {
        const string Text = "Jumlah desa tertib dibagi jumlah desa dikali 100%";
        Fix fix = Assert.Single(FixesOf(With(Other("A") with { Name = "Persentase desa tertib", Formula = Worded(Text) }), "KIN2044"));

        Assert.Equal(FixKind.Suggested, fix.Kind);
        Assert.Equal([FixEdit.Test("/indicators/0/formula/text", Text), FixEdit.Add("/indicators/0/formula/expression", "[jumlah_desa_tertib] / [jumlah_desa] * 100")], fix.Edits);
        Assert.Equal("Write the expression '[jumlah_desa_tertib] / [jumlah_desa] * 100'", fix.Title.English);
    }

    [Fact]
    public void InvertedFraction_MayBeWrittenTheOtherWayRound()
    {
        const string Text = "Jumlah rekomendasi ----- x 100% Jumlah rekomendasi yang ditindaklanjuti";
        Fix fix = Assert.Single(FixesOf(With(Other("A") with { Name = "Persentase rekomendasi yang ditindaklanjuti", Formula = Worded(Text) }), "KIN2020"));

        Assert.Equal(FixEdit.Add("/indicators/0/formula/expression", "[jumlah_rekomendasi_yang_ditindaklanjuti] / [jumlah_rekomendasi] * 100"), fix.Edits[1]);
    }

    private static Fix[] FixesOf(Cascade plan, string id) => [.. s_engine.Check(plan).Where(finding => finding.Id == id).SelectMany(finding => finding.Fixes)];

    private static void AssertRewrites(Cascade plan, string id, FixKind kind, string pointer, string before, string after)
    {
        Fix fix = Assert.Single(FixesOf(plan, id));

        Assert.Equal(kind, fix.Kind);
        Assert.Equal([FixEdit.Test(pointer, before), FixEdit.Replace(pointer, after)], fix.Edits);
    }
}

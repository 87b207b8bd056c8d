using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class FalseNoIkuDeclarationRuleTests
{
    private static readonly FalseNoIkuDeclarationRule s_rule = new();

    [Fact]
    public void Declaration_AgainstLinksToAnIku_IsReported() => With(Iki("A", "B") with { SupportsNoIku = "-" }, Iki("B", "U"), Iku("U")).Check(s_rule).Expect(
        "KIN3011 /indicators/0/supportsNoIku A < /indicators/2");

    [Fact]
    public void Declaration_OfAnIkuWithoutLinks_IsFine() => With(Iku("U") with { SupportsNoIku = "teratas" }, Iki("A", "x") with { SupportsNoIku = "-" }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheIku() => With(Iki("A", "U") with { SupportsNoIku = "tugas tambahan" }, Iku("U")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "A dinyatakan tidak mendukung IKU, tetapi dukungannya sampai ke U.",
        "A is declared to support no IKU, but its support links reach U.");
}

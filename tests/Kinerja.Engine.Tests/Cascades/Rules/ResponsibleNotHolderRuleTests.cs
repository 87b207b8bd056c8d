using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class ResponsibleNotHolderRuleTests
{
    private static readonly ResponsibleNotHolderRule s_rule = new();

    [Fact]
    public void Iki_OfAnotherResponsible_IsReported() => Plan(Iki("A") with { Owner = "kasi", Responsible = "camat" }).Check(s_rule).Expect("KIN3059 /indicators/0/responsible A");

    [Fact]
    public void Holder_WordsOnlyAndOtherKinds_AreFine() => Plan(
        Iki("A") with { Owner = "kasi", Responsible = "kasi" },
        Iki("B") with { Owner = "kasi", ResponsibleText = "Camat" },
        Iku("C") with { Owner = "kasi", Responsible = "camat" },
        Iki("D") with { Owner = "?", Responsible = "camat" }).Check(s_rule).Expect();

    [Fact]
    public void Responsible_ThatDoesNotExist_IsAnotherFinding() => Plan(Iki("A") with { Owner = "kasi", Responsible = "?" }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesBoth() => Plan(Iki("A") with { Owner = "kasi", Responsible = "camat" }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "A adalah IKI jabatan kasi, tetapi penanggung jawabnya camat.",
        "A is an IKI of position kasi, but camat is responsible for it.");

    private static Cascade Plan(params Indicator[] indicators) => With(indicators) with { Positions = [Post("camat"), Post("kasi", "camat")] };
}

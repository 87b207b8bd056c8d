using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorOfSeveralSasaranRuleTests
{
    private static readonly IndicatorOfSeveralSasaranRule s_rule = new();

    [Fact]
    public void Name_OfOneOwnerUnderTwoSasaran_IsReported() => Plan(
        Of("A", "Usulan tepat waktu", "S1", "kasi"),
        Of("B", "usulan  tepat waktu", "S1", "kasi"),
        Of("C", "Usulan tepat waktu.", "S2", "kasi")).Check(s_rule).Expect("KIN3045 /indicators/0/measures A < /indicators/2/measures");

    [Fact]
    public void Organization_NamedOrNot_IsOneOwner() => Plan(
        Of("A", "Usulan", "S1", ""), Of("B", "Usulan", "S2", "kec")).Check(s_rule).Expect("KIN3045 /indicators/0/measures A < /indicators/1/measures");

    [Fact]
    public void Names_OfOtherOwnersOrOneSasaran_AreFine() => Plan(
        Of("A", "Usulan", "S1", "kasi"),
        Of("B", "Usulan", "S2", "kasubag"),
        Of("C", "Usulan", "S1", "kasi"),
        Of("D", "Usulan", "", "kasi"),
        Of("E", "", "S3", "kasi"),
        Of("F", "", "S4", "kasi")).Check(s_rule).Expect();

    [Fact]
    public void Mention_UnderAnotherSasaran_IsReported() => Plan(
        Of("A", "Usulan", "S1", "") with
        {
            Mentions = [new() { Name = "Usulan", Measures = "S1" }, new() { Name = "Usulan" }, new() { Name = "Usulan", Measures = "S2" }],
        },
        Of("B", "Lain", "", "") with { Mentions = [new() { Name = "Lain", Measures = "S2" }] }).Check(s_rule).Expect("KIN3045 /indicators/0/mentions/2 A");

    [Fact]
    public void Message_Names() => Plan(Of("A", "Usulan", "S1", ""), Of("B", "Usulan", "S2", "")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Indikator bernama sama mengukur 2 simpul berbeda: S1, S2.",
        "Indicators of this name measure 2 different nodes: S1, S2.");

    [Fact]
    public void Message_Mention() => Plan(Of("A", "Usulan", "S1", "") with { Mentions = [new() { Name = "Usulan", Measures = "S2" }] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "A mengukur S2 di sini, tetapi S1 menurut indikatornya sendiri.",
        "A measures S2 here, but S1 by its own account.");

    [Fact]
    public void NodeThatDoesNotExist_IsNoSecondNode() => Plan(
        Of("A", "Usulan", "S1", "") with { Mentions = [new() { Name = "Usulan", Measures = "S9" }] },
        Of("B", "Usulan", "S8", ""),
        Of("C", "Lain", "S9", "") with { Mentions = [new() { Name = "Lain", Measures = "S1" }] }).Check(s_rule).Expect();

    private static Cascade Plan(params Indicator[] indicators) =>
        With(indicators) with { Nodes = [Node("S1"), Node("S2"), Node("S3"), Node("S4")] };

    private static Indicator Of(string code, string name, string measures, string owner) => Iki(code) with { Name = name, Measures = measures, Owner = owner };
}

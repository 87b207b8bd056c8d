using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class OneThingSeveralNamesRuleTests
{
    private static readonly OneThingSeveralNamesRule s_rule = new();

    [Theory]
    [InlineData("Persentase Aparatur SKPD mematuhi peraturan kedinasan", "Prosentase aparatur yang mematuhi Peraturan Kkedinasan")]
    [InlineData("Nilai AKIP Kecamatan", "Nilai AKIP Kecamatan Contoh")]
    public void Indicators_UnderNamesThatSayTheSame_AreReported(string first, string second) => Named(first, second).Check(s_rule).Expect("KIN3063 /indicators/1/name B < /indicators/0/name");

    [Theory]
    [InlineData("Jumlah data kependudukan", "Jumlah data non kependudukan")]
    [InlineData("Jumlah pelayanan pertanahan", "Jumlah pelayanan perijinan")]
    [InlineData("Jumlah rapat triwulan 1", "Jumlah rapat triwulan 2")]
    [InlineData("Jumlah surat masuk", "JUMLAH surat masuk.")]
    [InlineData("IKM", "IKM Kecamatan")]
    [InlineData("", "")]
    public void Indicators_UnderOtherOrEqualNames_AreFine(string first, string second) => Named(first, second).Check(s_rule).Expect();

    [Fact]
    public void Indicators_OfOtherUnits_AreFine() => With(
        Iku("A") with { Name = "Jumlah aparatur OPD yang hadir" }, Iki("B") with { Name = "Jumlah aparatur yang hadir", Unit = "orang" }).Check(s_rule).Expect();

    [Fact]
    public void Variables_OfOnePopulation_AreReported() => Counted(("desa", "Jumlah desa"), ("desa_se", "Jumlah desa se Kecamatan")).Check(s_rule).Expect("KIN3063 /variables/1/label desa_se < /variables/0/label");

    [Fact]
    public void Variables_OfOtherWordsOrNone_AreFine() => Counted(("desa", "Jumlah desa"), ("kelurahan", "Jumlah kelurahan"), ("x", ""), ("y", "")).Check(s_rule).Expect();

    [Fact]
    public void Variables_OfOtherOwners_AreFine() => (Bare with
    {
        Variables = [Count("desa") with { Label = "Jumlah desa" }, Count("desa_se", "kasi") with { Label = "Jumlah desa se kecamatan" }],
    }).Check(s_rule).Expect();

    [Fact]
    public void Message_GivesBothNames() => Named("Nilai AKIP Kecamatan", "Nilai AKIP Kecamatan Contoh").Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "Nama A, B hanya berbeda dalam kata umum dan mungkin berarti sama: 'Nilai AKIP Kecamatan', 'Nilai AKIP Kecamatan Contoh'.",
        "The names of A, B differ in common words only and may mean the same: 'Nilai AKIP Kecamatan', 'Nilai AKIP Kecamatan Contoh'.");

    private static Cascade Named(string first, string second) => With(Iku("A") with { Name = first }, Iki("B") with { Name = second }) with
    {
        Organization = Unit("kec") with { Name = "Kecamatan Contoh" },
    };

    private static Cascade Counted(params (string Name, string Label)[] variables) =>
        Bare with { Variables = [.. variables.Select(variable => Count(variable.Name) with { Label = variable.Label })] };
}

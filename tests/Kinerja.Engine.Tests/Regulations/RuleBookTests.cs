using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Regulations;
using Kinerja.Serialization;
using static Kinerja.Engine.Tests.Regulations.PackSketch;

namespace Kinerja.Engine.Tests.Regulations;

public class RuleBookTests
{
    private static readonly RuleBook s_book = new KinerjaEngine().Load(KinerjaJson.OfficialRulePacks()).ValueOrThrow();

    [Theory]
    [InlineData("skm", "2016-12-31", "skm-2004")]
    [InlineData("SKM", "2017-01-01", "skm-2017")]
    [InlineData("skp", "2021-06-30", "skp-2021")]
    [InlineData("skp", "2026-11-21", "skp-2022")]
    [InlineData("kemenkeu", "2022-07-27", "kemenkeu-2014")]
    [InlineData("kemenkeu", "2022-07-28", "kemenkeu-2022")]
    [InlineData("sebaran-predikat", "2023-01-31", "sebaran-2023")]
    public void On_ADay_GivesTheLawOfThatDay(string subject, string date, string pack) =>
        Assert.Equal(pack, s_book.On(subject, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)).ValueOrThrow().Pack.Name);

    [Fact]
    public void On_ADayWithoutLaw_SaysWhatThereIs()
    {
        Result<CompiledRulePack> result = s_book.On("skm", new(2003, 12, 31));

        Assert.Equal(
            "KIN4040 On 2003-12-31 no pack for 'skm' is in force. There is: skm-2004 from 2004-01-01 to 2016-12-31; skm-2017 from 2017-01-01.",
            Line(result.Diagnostics.Single()));
    }

    [Fact]
    public void On_AnUnknownSubject_SuggestsTheNearest() =>
        Assert.Equal("KIN4040 On 2024-01-01 no pack for 'ipk' is in force. Did you mean 'ipp'?", Line(s_book.On("ipk", new(2024, 1, 1)).Diagnostics.Single()));

    [Fact]
    public void TryFind_ByName_PassesOverCase()
    {
        Assert.True(s_book.TryFind("SKM-2017", out CompiledRulePack? pack));
        Assert.Equal("PermenPANRB 14/2017", pack.Pack.Regulation);
        Assert.False(s_book.TryFind("skm-2018", out _));
    }

    [Fact]
    public void Ask_ForAnotherKindOrName_IsAnsweredWithAReason()
    {
        Assert.True(s_book.TryFind("skm-2017", out CompiledRulePack? pack));

        Assert.Equal("KIN4041 'mutu' in the pack 'skm-2017' is a scale, not a formula.", Line(pack.Compute("mutu").Failure!));
        Assert.Equal("KIN4041 The pack 'skm-2017' has no rule 'ikn'. Did you mean 'ikm'?", Line(pack.Compute("ikn").Failure!));
        Assert.Equal("KIN4041", pack.Variant("mutu").Diagnostics.Single().Id);
    }

    [Fact]
    public void Ask_ForGeneralKnowledge_IsRefusedUntilTheHostAllowsIt()
    {
        Assert.True(s_book.TryFind("akip-2015", out CompiledRulePack? careful));
        CompiledRulePack trusting = Load(careful.Pack, new() { AllowsGeneralKnowledge = true });

        RuleAnswer refused = careful.LookUp("bobot-komponen", "pencapaian kinerja");

        Assert.Equal("KIN4042 'bobot-komponen' in the pack 'akip-2015' rests on general knowledge (PermenPANRB 12/2015 [GK]) and is not applied.", Line(refused.Failure!));
        Assert.Equal(20, trusting.LookUp("bobot-komponen", "pencapaian kinerja").Number);
    }

    // The upper branches were read, the lower ones were not.
    [Fact]
    public void Decide_OnABranchOfGeneralKnowledge_IsRefusedThereOnly()
    {
        Assert.True(s_book.TryFind("skp-2021", out CompiledRulePack? pack));

        Assert.Equal("Cukup", pack.Decide("predikat", ("nilai", 75), ("ide_baru", 0)).Code);
        Assert.Equal("KIN4042", pack.Decide("predikat", ("nilai", 60), ("ide_baru", 0)).Failure?.Id);
    }

    [Fact]
    public void LookUp_InARowOfGeneralKnowledge_IsRefusedThereOnly()
    {
        CompiledRulePack pack = Load(Pack("a") with { Tables = [Table("t", [Key("k")], Row(1, "x"), Row(2, "y") with { Source = Hearsay })] });

        Assert.Equal(1, pack.LookUp("t", "X").Number);
        Assert.Equal(Hearsay, pack.LookUp("t", "y").Source);
        Assert.Equal("KIN4042", pack.LookUp("t", "y").Failure?.Id);
        Assert.Equal("KIN4044", pack.LookUp("t", "x", "y").Failure?.Id);
    }

    [Fact]
    public void Variant_And_Scale_OfAPack_AreThoseOfTheEngine()
    {
        Assert.True(s_book.TryFind("kemenkeu-2026", out CompiledRulePack? pack));
        AchievementVariant variant = pack.Variant("KMK-STAB").ValueOrThrow();

        Achievement achievement = new KinerjaEngine().Achieve(variant, new NumberValue(100), new NumberValue(96));

        Assert.Equal(112, achievement.Value);
        Assert.True(pack.Scale("nko").ValueOrThrow().TryClassify(112m, out Band? band));
        Assert.Equal("Sangat Baik", band.Code);
        Assert.Equal("KIN4042", pack.Scale("status").Diagnostics.Single().Id);
    }

    [Fact]
    public void Achieve_WithoutRealization_IsMissing()
    {
        Assert.True(s_book.TryFind("praktik-capaian", out CompiledRulePack? pack));

        Assert.Equal("missing: realisasi", pack.Achieve("MAX-RATIO", new NumberValue(1), null).ToString());
        Assert.Equal("missing: target", pack.Achieve("MAX-RATIO", null, new NumberValue(1)).ToString());
    }

    [Fact]
    public void Check_Violated_GivesEveryViolationInBothLanguages()
    {
        Assert.True(s_book.TryFind("sebaran-2023", out CompiledRulePack? pack));

        RuleAnswer answer = pack.Check("organisasi-baik", ("sangat_baik", 0), ("baik", 10), ("butuh_perbaikan", 0), ("kurang", 0), ("sangat_kurang", 0));

        Assert.Equal(RuleAnswer.Violated, answer.Code);
        Assert.Equal(
            ["Paling banyak 70 % pegawai boleh berpredikat Baik.", "Harus ada pegawai berpredikat Butuh Perbaikan dan/atau Kurang."],
            answer.Violations.Select(violation => violation.Indonesian));
    }

    [Fact]
    public void Compute_ThatDividesByZero_SaysWhereInTheFormula()
    {
        CompiledRulePack pack = Load(Pack("a") with { Formulas = [Formula("f", "1 / [x]", "x")] });

        RuleAnswer answer = pack.Compute("f", ("x", 0));

        Assert.Equal(RuleAnswerStatus.Failed, answer.Status);
        Assert.Equal("a f", $"{answer.Failure?.Location.Document} {answer.Failure?.Location.Code}");
        Assert.NotNull(answer.Failure?.Location.Span);
    }

    [Fact]
    public void Explain_EndsWithTheSource_InBothLanguages()
    {
        Assert.True(s_book.TryFind("skm-2017", out CompiledRulePack? skm));
        Assert.True(s_book.TryFind("skp-2022", out CompiledRulePack? skp));
        Assert.True(s_book.TryFind("praktik-capaian", out CompiledRulePack? practice));

        Assert.Equal("88,305 dibulatkan ke 2 desimal: 88,31, termasuk A (88,31 sampai 100)\nSumber: PermenPANRB 14/2017 [VS].", skm.Classify("mutu", 88.305m).Explain(Language.Indonesian));
        Assert.Equal("75.56 belongs to C (65 to 76.6)\nSource: PermenPANRB 14/2017 [VS].", skm.Classify("mutu", 75.56m).Explain(Language.English));
        Assert.Equal(
            "hasil kerja sesuai ekspektasi, perilaku kerja di bawah ekspektasi: Kurang\nSource: PermenPANRB 6/2022, p. 97-103 [VP].",
            skp.LookUp("predikat", "sesuai ekspektasi", "di bawah ekspektasi").Explain(Language.English));
        Assert.EndsWith("(praktik, bukan peraturan).", practice.Classify("banjarnegara", 80m).Explain(Language.Indonesian), StringComparison.Ordinal);
        Assert.NotNull(skm.Compute("nrr", ("jumlah_nilai", 525), ("responden", 150)).Arithmetic);
    }

    [Fact]
    public void Explain_OfADecision_TellsEachBranchThatWasTried()
    {
        CompiledRulePack pack = Load(Pack("a") with
        {
            Decisions =
            [
                new()
                {
                    Name = "d", Source = Source, Variables = [new() { Name = "x" }], Otherwise = new("Tetapkan sendiri.", "Set it yourself."),
                    Branches = [new() { When = "[x] > 2", Code = "b", Label = new("Besar", "Big") }, new() { When = "[x] > 1", Code = "k" }],
                },
            ],
        });

        Assert.Equal("[x] > 2: false\n[x] > 1: true, therefore k\nSource: Perbup 1/2024, Ps 3 [VP].", pack.Decide("d", ("x", 2)).Explain(Language.English));
        Assert.Equal(
            "[x] > 2: salah\n[x] > 1: salah\nPerlu keputusan penilai.\nTetapkan sendiri.\nSumber: Perbup 1/2024, Ps 3 [VP].",
            pack.Decide("d", ("x", 1)).Explain(Language.Indonesian));
        Assert.Equal("missing: x", pack.Decide("d").ToString());
    }

    private static string Line(Diagnostic finding) => $"{finding.Id} {finding.GetMessage(Language.English)}";
}

using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>Which elements of two documents are held for one, and what is told where none is.</summary>
public sealed class MatchingTests
{
    [Fact]
    public void OneCode_OneName_InOtherSpelling_IsTheSame() =>
        Years([("IKU-1", "Prosentase desa, tertib")], [("IKU-1", "Persentase  Desa Tertib")]).Expect();

    [Fact]
    public void OneName_OtherCode_IsTheSame_WithItsCodeChanged()
    {
        IReadOnlyList<Diagnostic> found = Years([("IKU-1", "Desa tertib")], [("IKU-2", "Desa tertib")]);

        found.Expect("KIN3079 /indicators/0/code IKU-2 < /indicators/0/code");
        found.ExpectText(
            DiagnosticSeverity.Info,
            "IKU IKU-2 'Desa tertib' berkode IKU-1 di dokumen sebelumnya.",
            "IKU IKU-2 'Desa tertib' has the code IKU-1 in the earlier document.");
    }

    [Fact]
    public void Numbering_ThatMoved_FollowsTheNames() =>
        Years(
            [("IKU-1", "Desa tertib"), ("IKU-2", "Kepuasan masyarakat")],
            [("IKU-1", "Nilai akuntabilitas"), ("IKU-2", "Desa tertib"), ("IKU-3", "Kepuasan masyarakat")])
        .Expect("KIN3071 /indicators/0 IKU-1", "KIN3079 /indicators/1/code IKU-2 < /indicators/0/code", "KIN3079 /indicators/2/code IKU-3 < /indicators/1/code");

    [Fact]
    public void OneCode_NamesAlike_IsTheSame_Reworded()
    {
        IReadOnlyList<Diagnostic> found = Years([("IKU-1", "Persentase laporan tepat waktu")], [("IKU-1", "Persentase laporan lengkap")]);

        found.Expect("KIN3077 /indicators/0 IKU-1 < /indicators/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Bunyi IKU-1 berbeda dari dokumen sebelumnya: 'lengkap' alih-alih 'tepat waktu'.",
            "IKU-1 is worded differently than in the earlier document: 'lengkap' in place of 'tepat waktu'.");
    }

    [Theory]
    [InlineData("Desa tertib", "Desa tertib administrasi", "with 'administrasi' added")]
    [InlineData("Desa tertib administrasi", "Desa tertib", "without 'administrasi'")]
    [InlineData("Desa tertib administrasi", "Administrasi desa tertib", "the same words in another order")]
    [InlineData("Desa dan desa", "Desa dan kota", "'kota' in place of 'desa'")]
    [InlineData("Camat", "Cammat", "'cammat' in place of 'camat'")]
    public void Rewording_ShowsWhichWordsDiffer(string before, string after, string difference) =>
        Assert.Contains(difference, Assert.Single(Years([("IKU-1", before)], [("IKU-1", after)])).GetMessage(Language.English), StringComparison.Ordinal);

    [Fact]
    public void OneCode_WhollyOtherName_IsACodeReused()
    {
        IReadOnlyList<Diagnostic> found = Years([("IKU-1", "Desa tertib")], [("IKU-1", "Kepuasan masyarakat")]);

        found.Expect("KIN3078 /indicators/0 IKU-1 < /indicators/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Kode IKU-1 di sini berarti 'Kepuasan masyarakat', di dokumen sebelumnya 'Desa tertib'.",
            "The code IKU-1 means 'Kepuasan masyarakat' here and 'Desa tertib' in the earlier document.");
    }

    [Fact]
    public void OneCode_SwappedNames_FollowsTheNames() =>
        Years([("IKU-1", "Kependudukan"), ("IKU-2", "Non kependudukan")], [("IKU-1", "Non kependudukan"), ("IKU-2", "Kependudukan")])
        .Expect("KIN3079 /indicators/0/code IKU-1 < /indicators/1/code", "KIN3079 /indicators/1/code IKU-2 < /indicators/0/code");

    [Fact]
    public void OtherCode_HalfOfTheWordsShared_IsSuggested()
    {
        IReadOnlyList<Diagnostic> found = Years([("IKU-1", "Persentase desa tertib administrasi")], [("IKU-7", "Jumlah desa tertib keuangan")]);

        found.Expect("KIN3075 /indicators/0 IKU-7 < /indicators/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "IKU IKU-7 'Jumlah desa tertib keuangan' mungkin nama baru untuk IKU IKU-1 'Persentase desa tertib administrasi' di dokumen sebelumnya; kata yang sama: desa, tertib.",
            "IKU IKU-7 'Jumlah desa tertib keuangan' may be the new name of IKU IKU-1 'Persentase desa tertib administrasi' in the earlier document; they share: desa, tertib.");
    }

    // As a real document has it, in two of its tables.
    [Fact]
    public void OtherCode_WordsThatBeginAlike_AreShared() =>
        Assert.EndsWith(
            "they share: indek, kepuasan, masyarakat, ikm.",
            Assert.Single(Years([("A", "Nilai Indeks Kepuasan Masyarakatan (IKM)")], [("B", "Nilai Indek Kepuasan Masyarakat (IKM) Kecamatan")])).GetMessage(Language.English),
            StringComparison.Ordinal);

    [Fact]
    public void OtherCode_FewWordsShared_IsLostAndNew()
    {
        IReadOnlyList<Diagnostic> found = Years([("IKU-1", "Desa tertib administrasi")], [("IKU-7", "Desa mandiri")]);

        found.Expect("KIN3070 /indicators IKU-1 < /indicators/0", "KIN3071 /indicators/0 IKU-7");
        Assert.Equal("IKU IKU-1 'Desa tertib administrasi' dari dokumen sebelumnya tidak ada lagi di sini.", found[0].GetMessage(Language.Indonesian));
        Assert.Equal("IKU IKU-7 'Desa mandiri' was not in the earlier document.", found[1].GetMessage(Language.English));
    }

    [Fact]
    public void OfTwoNewNames_TheNearerIsSuggested() =>
        Years([("A", "desa tertib aman")], [("B", "desa tertib aman rapi"), ("C", "desa tertib")])
        .Expect("KIN3075 /indicators/0 B < /indicators/0", "KIN3071 /indicators/1 C");

    [Fact]
    public void EquallyNearNewNames_AreListed_AndNoneIsTaken()
    {
        IReadOnlyList<Diagnostic> found = Years([("A", "desa tertib aman")], [("C", "desa tertib aman lancar"), ("B", "desa tertib aman rapi")]);

        found.Expect("KIN3076 /indicators A < /indicators/0 < /indicators/1 < /indicators/0", "KIN3071 /indicators/0 C", "KIN3071 /indicators/1 B");
        Assert.Equal("IKU A 'desa tertib aman' in the earlier document is not here; it may be one of: B, C.", found[0].GetMessage(Language.English));
        Assert.Equal("IKU A 'desa tertib aman' di dokumen sebelumnya tidak ada di sini; yang mungkin sama dengannya: B, C.", found[0].GetMessage(Language.Indonesian));
    }

    [Fact]
    public void NewName_OfAnotherKind_IsNotSuggested() =>
        PlanPair.Years(
            Sketch.With(Sketch.Iku("A") with { Name = "desa tertib aman" }),
            Sketch.With(Sketch.Iki("B") with { Name = "desa tertib aman rapi" }))
        .Expect("KIN3070 /indicators A < /indicators/0", "KIN3071 /indicators/0 B");

    [Fact]
    public void OneName_InSeveralPositions_IsTheOneOfTheSamePosition() =>
        PlanPair.Years(
            Posts() with { Indicators = [Shared("A", "kasi"), Shared("B", "kasubag")] },
            Posts() with { Indicators = [Shared("Y", "kasubag"), Shared("X", "kasi")] })
        .Expect("KIN3079 /indicators/0/code Y < /indicators/1/code", "KIN3079 /indicators/1/code X < /indicators/0/code");

    [Fact]
    public void OneName_WhosePositionChangedItsCode_IsTheSame() =>
        PlanPair.Years(
            Sketch.Bare with { Positions = [Titled("kasi", "Kepala Seksi")], Indicators = [Shared("A", "kasi")] },
            Sketch.Bare with { Positions = [Titled("kasie", "Kepala Seksi")], Indicators = [Shared("A", "kasie")] })
        .Expect("KIN3079 /positions/0/code kasie < /positions/0/code");

    [Fact]
    public void CodeThatStandsTwice_IsPairedByWholeRows() =>
        PlanPair.Years(
            Sketch.With(Sketch.Iku("A") with { Name = "satu" }, Sketch.Iku("A") with { Name = "dua" }),
            Sketch.With(Sketch.Iku("A") with { Name = "dua" }, Sketch.Iku("A") with { Name = "satu" }))
        .Expect();

    [Fact]
    public void RowWithoutName_IsTheSameByItsCode() =>
        Years([("A", "Desa tertib")], [("A", "")]).Expect();

    [Fact]
    public void DocumentOfAnotherOrganization_IsTold() =>
        PlanPair.Years(Sketch.Bare, Sketch.Bare with { Organization = Sketch.Unit("kel") })
        .Expect("KIN3079 /organization/code kel < /organization/code");

    [Fact]
    public void Places_InTheFirstDocument_CarryItsName()
    {
        Diagnostic found = Assert.Single(PlanPair.Of(
            Sketch.With(Sketch.Iku("A")), Sketch.Bare, new() { BeforeDocument = "2024.json" }));

        Assert.Equal("", found.Location.Document);
        Assert.Equal("2024.json", Assert.Single(found.RelatedLocations).Location.Document);
    }

    private static Cascade Posts() => Sketch.Bare with { Positions = [Titled("kasi", "Kepala Seksi"), Titled("kasubag", "Kepala Subbagian")] };

    private static Position Titled(string code, string title) => Sketch.Post(code) with { Title = title };

    private static Indicator Shared(string code, string owner) => Sketch.Iki(code) with { Name = "Laporan selesai", Owner = owner };

    private static IReadOnlyList<Diagnostic> Years((string Code, string Name)[] before, (string Code, string Name)[] after) =>
        PlanPair.Years(Plan(before), Plan(after));

    private static Cascade Plan((string Code, string Name)[] indicators) =>
        Sketch.With([.. indicators.Select(indicator => Sketch.Iku(indicator.Code) with { Name = indicator.Name })]);
}

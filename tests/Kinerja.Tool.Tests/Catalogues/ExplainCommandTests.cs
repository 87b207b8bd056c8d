using Kinerja.Diagnostics;
using Kinerja.Serialization;
using Kinerja.Tool.Catalogues;

namespace Kinerja.Tool.Tests.Catalogues;

public class ExplainCommandTests
{
    private static readonly DiagnosticDescriptor[] s_kinds =
        [.. KinerjaJson.Descriptors.Concat(new KinerjaEngine().Descriptors).DistinctBy(kind => kind.Id).OrderBy(kind => kind.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Ids { get; } = [.. s_kinds.Select(kind => kind.Id)];

    [Fact]
    public void Card_InIndonesian_IsAllIndonesian() => ToolCall.Of("explain", "KIN3024").Expect(
        0,
        [
            "KIN3024 Periode terbalik",
            "Kategori: kaskade",
            "Bobot: peringatan",
            "Kepastian: pasti; faktanya ada dalam data",
            "Dasar: aritmetika.",
            "Pesan: Periode {period} berakhir sebelum dimulai.",
            "Perbaikan: Perbaiki tahun awal atau tahun akhirnya.",
            "",
            "Contoh:",
            "  { \"kinerja\": 1, \"organization\": { \"code\": \"kec\" }, \"period\": \"2021-2016\" }",
        ],
        []);

    [Fact]
    public void Card_InEnglish_HasTheRemarksToo()
    {
        string[] lines = ToolCall.Of("explain", "kin3027", "--language", "en").Lines;

        Assert.Equal("KIN3027 Percentage that can exceed 100", lines[0]);
        Assert.Contains("Certainty: heuristic; a person has to confirm it", lines);
        Assert.Contains("Basis: arithmetic; only a part of the divisor stays within it.", lines);
        Assert.Contains(lines, line => line.StartsWith("It believes what `partOf` declares.", StringComparison.Ordinal));
        Assert.Contains("Example without this finding:", lines);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryId_HasACard_AndAnIndonesianBasis(string id)
    {
        CatalogueCard? card = Catalogue.Find(id);

        Assert.NotNull(card);
        Assert.NotEqual("", card.Basis);
        string? ground = Grounds.Indonesian(card.Basis);
        Assert.NotNull(ground);
        if (card.Dasar.Length > 0)
            Assert.StartsWith(ground, card.Dasar, StringComparison.Ordinal);
        string[] lines = ToolCall.Of("explain", id).Lines;
        Assert.Equal(card.Dasar.Length > 0 ? $"Dasar: {card.Dasar}" : $"Dasar: {ground}.", lines.Single(line => line.StartsWith("Dasar: ", StringComparison.Ordinal)));
        Assert.Equal(card.Examples.Count(example => !example.IsFine), lines.Count(line => line == "Contoh:"));
    }

    [Fact]
    public void BasisWithoutTranslation_IsToldByItsGround()
    {
        Assert.Equal("logika", Grounds.Indonesian("logic; anything at all."));
        Assert.Equal("PP 30/2019 pasal 1, dibaca dalam kutipan", Grounds.Indonesian("PP 30/2019 article 1, read in a quotation: anything."));
        Assert.Null(Grounds.Indonesian("hearsay."));
    }

    [Theory]
    [InlineData("KIN3O01", "id", "'KIN3O01' bukan id temuan. Maksudnya 'KIN3001'? Semua id: kinerja explain --list.")]
    [InlineData("apa saja", "en", "'apa saja' is no id of a finding. All ids: kinerja explain --list.")]
    public void UnknownId_GetsTheNearest(string id, string language, string message) =>
        ToolCall.Of("explain", id, "-l", language).Expect(2, [], [message]);

    [Fact]
    public void List_HasAllIds_WithTheirTitles()
    {
        ToolCall call = ToolCall.Of("explain", "--list");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal(s_kinds.Select(kind => kind.Id), call.Lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("KIN3012 peringatan: IKU tanpa IKI", call.Lines);
        Assert.Contains("KIN3012 warning: IKU without an IKI", ToolCall.Of("explain", "--list", "-l", "en").Lines);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("explain", "KIN3001", "--list")]
    public void IdAndList_ExcludeEachOther(params string[] call) => ToolCall.Of(call).Expect(2, [], ["Tulis satu id atau --list. / Give one id or --list."]);
}

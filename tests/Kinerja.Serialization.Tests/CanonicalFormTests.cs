using System.Globalization;
using System.Text;
using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Tests;

public class CanonicalFormTests
{
    private static readonly Cascade s_plain = new() { Organization = new() { Code = "a" } };

    [Fact]
    public void ToJson_CanonicalCascade_GivesTheSameText()
    {
        Cascade cascade = KinerjaJson.ReadCascade(Samples.Small.ReplaceLineEndings("\n")).ValueOrThrow();

        Assert.Equal(Samples.Small.ReplaceLineEndings("\n"), KinerjaJson.ToJson(cascade));
    }

    [Fact]
    public void ToJson_CanonicalRealizations_GivesTheSameText()
    {
        RealizationSet set = KinerjaJson.ReadRealizations(Samples.Realizations.ReplaceLineEndings("\n")).ValueOrThrow();

        Assert.Equal(Samples.Realizations.ReplaceLineEndings("\n"), KinerjaJson.ToJson(set));
    }

    [Fact]
    public void ReadCascade_OtherOrderAndSpacing_WritesCanonically()
    {
        string json = "{\"organization\":{\"name\":\"\",\"co\\u0064e\":\"\\u0061\"},\r\n\"$schema\":\"x\",\"units\":[],\"kinerja\":1.0}";

        Assert.Equal("{\n  \"kinerja\": 1,\n  \"organization\": {\n    \"code\": \"a\"\n  }\n}\n", KinerjaJson.ToJson(KinerjaJson.ReadCascade(json).ValueOrThrow()));
    }

    [Fact]
    public void Write_GivesUtf8WithoutMarkAndLeavesTheStreamOpen()
    {
        using var stream = new MemoryStream();
        KinerjaJson.Write(s_plain with { Title = "é" }, stream);
        KinerjaJson.Write(new RealizationSet { Organization = "a" }, stream);

        string expected = "{\n  \"kinerja\": 1,\n  \"title\": \"é\",\n  \"organization\": {\n    \"code\": \"a\"\n  }\n}\n"
            + "{\n  \"kinerjaRealization\": 1,\n  \"organization\": \"a\"\n}\n";
        Assert.Equal(Encoding.UTF8.GetBytes(expected), stream.ToArray());
    }

    [Theory]
    [InlineData("é ñ ø ß İ ı ꦏ ب 中 😀 👩\u200D👧 ͸", "é ñ ø ß İ ı ꦏ ب 中 😀 👩\u200D👧 ͸")]
    [InlineData("<a href='x'>&amp;+`</a>/", "<a href='x'>&amp;+`</a>/")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("\b\f\n\r\t\0\u001f", "\\b\\f\\n\\r\\t\\u0000\\u001f")]
    [InlineData("\u007f\u0085\u2028\u2029", "\\u007f\\u0085\\u2028\\u2029")]
    [InlineData("\u200e\u202e\u2066\ufeff", "\\u200e\\u202e\\u2066\\ufeff")]
    public void ToJson_Text_IsWrittenAsItIsUnlessItCannotBeSeen(string text, string written)
    {
        string json = KinerjaJson.ToJson(s_plain with { Title = text });

        Assert.Contains($"\"title\": \"{written}\",\n", json, StringComparison.Ordinal);
        Assert.Equal(text, KinerjaJson.ReadCascade(json).ValueOrThrow().Title);
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void ReadAndWrite_AnyCulture_GiveTheSameBytes(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Assert.Equal(Samples.Small, KinerjaJson.ToJson(KinerjaJson.ReadCascade(Samples.Small).ValueOrThrow()));
            Assert.Equal(Samples.Realizations, KinerjaJson.ToJson(KinerjaJson.ReadRealizations(Samples.Realizations).ValueOrThrow()));
            Assert.Equal(
                ["KIN0013 /TITLE 1:2", "KIN0019 /indicators/0/formula/decimals 1:113"],
                FindingLines.Of(KinerjaJson.ReadCascade(
                    "{\"TITLE\":1,\"kinerja\":1,\"organization\":{\"code\":\"a\"},\"indicators\":[{\"code\":\"i\",\"kind\":\"iku\",\"formula\":{\"decimals\":-1}}]}").Diagnostics));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData(-0.0, "0")]
    [InlineData(1.5, "1.5")]
    public void ToJson_NegativeZero_IsZero(double number, string written) =>
        Assert.Contains(
            $"\"constant\": {written}\n",
            KinerjaJson.ToJson(s_plain with { Variables = [new() { Name = "a", Constant = number == 0 ? -0m * 1 : (decimal)number }] }),
            StringComparison.Ordinal);

    [Fact]
    public void WithoutCarriageReturns_DropsThemAll()
    {
        Assert.Equal("{\n  1\n}"u8.ToArray(), CanonicalJson.WithoutCarriageReturns("{\r\n  1\r\n}"u8.ToArray()).ToArray());
        Assert.Equal("{\n}"u8.ToArray(), CanonicalJson.WithoutCarriageReturns("{\n}"u8.ToArray()).ToArray());
    }

    public static TheoryData<string, Cascade> Refused => new()
    {
        { "/organization/code: \"code\" may not be empty.", new() { Organization = new() { Code = "" } } },
        { ": This object needs \"organization\".", new() { Organization = null! } },
        { "/nodes/1: Expected an object, but found null.", s_plain with { Nodes = [new() { Code = "n", Kind = NodeKind.Tujuan }, null!] } },
        { "/nodes/0/kind: \"99\" is not one of:", s_plain with { Nodes = [new() { Code = "n", Kind = (NodeKind)99 }] } },
        { "/title: \\ud800 is only half of a character", s_plain with { Title = "a\ud800b" } },
        { "/units/0/code: \\udfff is only half of a character", s_plain with { Units = [new() { Code = "\udfff" }] } },
        { "/indicators/0/formula/decimals: 99 is not a number of decimals", Indicator(new() { Code = "i", Kind = IndicatorKind.Iku, Formula = new Formula { Decimals = 99 } }) },
        { "/indicators/0/polarity: \"9\" is not one of:", Indicator(new() { Code = "i", Kind = IndicatorKind.Iku, Polarity = (Polarity)9 }) },
        { "/indicators/0/targets/0: This object holds no value.", Indicator(new() { Code = "i", Kind = IndicatorKind.Iku, Targets = [new() { Value = null! }] }) },
        { "/indicators/0/sources/0: Expected a text, but found null.", Indicator(new() { Code = "i", Kind = IndicatorKind.Iku, Sources = [null!] }) },
        { "cascade.Nodes is null; write [] for an empty list.", s_plain with { Nodes = null! } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Write_WhatADocumentCannotHold_ThrowsAndWritesNothing(string reason, Cascade cascade)
    {
        using var stream = new MemoryStream();

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => KinerjaJson.Write(cascade, stream));

        Assert.Contains(reason, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }

    private static Cascade Indicator(Indicator indicator) => s_plain with { Indicators = [indicator] };
}

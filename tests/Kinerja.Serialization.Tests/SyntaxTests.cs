using System.Text;
using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests;

public class SyntaxTests
{
    private const string Head = "{\"kinerja\":1,\"organization\":{\"code\":\"a\"}";

    public static TheoryData<string, string> Cases => new()
    {
        { Head + ",▼}", "a comma before a closing bracket" },
        { Head + ",\"units\":[{\"code\":\"b\"},\n▼]}", "a comma before a closing bracket" },
        { Head + ",\n ▼// catatan\n\"title\":\"x\"}", "comments are not allowed" },
        { Head + ",▼/* catatan */\"title\":\"x\"}", "comments are not allowed" },
        { Head + ",▼'title':\"x\"}", "texts stand in double quotation marks (\")" },
        { Head + ",\"title\":▼NaN}", "NaN is no JSON value" },
        { Head + ",\"title\":▼Infinity}", "Infinity is no JSON value" },
        { Head + ",\"title\":-▼Infinity}", "Infinity is no JSON value" },
        { Head + ",\"title\":n▼one}", "none is no JSON value" },
        { Head + ",\"title\":tru▼}", "tru is no JSON value" },
        { Head + ",\"title\":\"a▼\nb\"}", "the control character U+000A; inside a text a line break is written \\n and a tab \\t" },
        { Head + ",\"title\":0▼1}", "unexpected '1'" },
        { Head + ",\"title\":▼+1}", "unexpected '+'" },
        { Head + ",\"title\":▼.5}", "unexpected '.'" },
        { Head + ",\"title\" ▼\"x\"}", "unexpected '\"'" },
        { Head + ",\"title\":▼“x”}", "unexpected '“'" },
        { Head + "▼]", "unexpected ']'" },
        { Head + "}▼{}", "a second document begins after the end of the first" },
        { Head + "}\r\n▼[]", "a second document begins after the end of the first" },
        { Head + "}\n▼selesai", "there is text after the end of the document" },
        { Head + "}▼,", "there is text after the end of the document" },
        { Head + "}▼\u0000", "there is text after the end of the document" },
        { "▼<!DOCTYPE html>", "unexpected '<'" },
        { "▼kerek.json", "kerek is no JSON value" },
        { "▼\uFEFF{}", "unexpected '\\ufeff'" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadCascade_BrokenJson_SaysWhereAndWhy(string text, string detail)
    {
        Marked document = Marked.Parse(text);

        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade(Encoding.UTF8.GetBytes(document.Json.Replace("\uFEFF", "\uFEFF\uFEFF", StringComparison.Ordinal)));

        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal("KIN0004", finding.Id);
        Assert.Equal(document.Places[0], (finding.Location.Line!.Value, finding.Location.Column!.Value));
        Assert.Equal($"The JSON is not well formed here: {detail}. The rest cannot be read.", finding.GetMessage(Language.English));
    }

    [Theory]
    [InlineData("{▼", "the outermost object")]
    [InlineData("{\"kinerja\":1▼", "/kinerja")]
    [InlineData("{\"kinerja\":1,\"organization\":{\"code\":\"a▼", "/organization/code")]
    [InlineData("{\"kinerja\":1,\"organization\":{\"code\":\"a\"},\"nodes\":[{\"code\":\"n\",\"kind\":\"sasaran\"},▼", "/nodes/0")]
    [InlineData("{\"kinerja\":1,\"organization\":{\"code\":\"a\"}▼", "/organization")]
    [InlineData("{\"kinerja\":1,\"titel\":tr▼", "/titel")]
    public void ReadCascade_CutShort_SaysSo(string text, string place)
    {
        Marked document = Marked.Parse(text);

        Diagnostic finding = KinerjaJson.ReadCascade(document.Json).Diagnostics[^1];

        Assert.Equal("KIN0005", finding.Id);
        Assert.Equal(document.Places[0], (finding.Location.Line!.Value, finding.Location.Column!.Value));
        Assert.Equal($"The document ends too early, near {place}.", finding.GetMessage(Language.English));
    }

    [Fact]
    public void ReadCascade_CutInsideACharacter_IsCutShortAndNotWronglyEncoded()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("{\"kinerja\":1,\"title\":\"é");

        Assert.Equal(["KIN0005 /title 1:23"], FindingLines.Of(KinerjaJson.ReadCascade(bytes.AsMemory(0, bytes.Length - 1)).Diagnostics));
    }

    [Theory]
    [InlineData("\n", 3)]
    [InlineData("\r\n", 3)]
    [InlineData("\r", 3)]
    [InlineData("\n\n", 5)]
    [InlineData("\n\r", 5)]
    public void Line_AnyLineBreak_IsCountedOnce(string lineBreak, int line)
    {
        string json = $"{Head},{lineBreak}\"title\":\"a\",{lineBreak} \"titel\":1}}";

        Assert.Equal([$"KIN0013 /titel {line}:2"], FindingLines.Of(KinerjaJson.ReadCascade(json).Diagnostics));
    }

    [Fact]
    public void ReadCascade_ByteOrderMark_IsAcceptedAndHasNoColumn()
    {
        Assert.True(KinerjaJson.ReadCascade("\uFEFF" + Head + "}").IsSuccess);
        Assert.True(KinerjaJson.ReadCascade(Encoding.UTF8.GetBytes("\uFEFF" + Head + "}")).IsSuccess);
        Assert.Equal(["KIN0009  1:1", "KIN0015  1:1"], FindingLines.Of(KinerjaJson.ReadCascade("\uFEFF{}").Diagnostics));
    }
}

using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests;

public class EncodingTests
{
    private const string Head = "{\"kinerja\":1,\"organization\":{\"code\":\"a\"}";

    // Bytes that are put inside a title, at byte 52 of the document, and those that the message names.
    [Theory]
    [InlineData("E9", "E9")]
    [InlineData("C0AF", "C0")]
    [InlineData("EDA080", "ED")]
    [InlineData("80", "80")]
    [InlineData("FF", "FF")]
    [InlineData("F4908080", "F4")]
    [InlineData("E282", "E282")]
    public void ReadCascade_InvalidBytes_AreNamedWithTheirPlace(string hex, string named)
    {
        byte[] before = Encoding.UTF8.GetBytes(Head + ",\n\"title\":\"é");
        byte[] bytes = [.. before, .. Convert.FromHexString(hex), .. Encoding.UTF8.GetBytes("x\"}")];

        Diagnostic finding = Assert.Single(KinerjaJson.ReadCascade(bytes).Diagnostics);

        Assert.Equal("KIN0001 /title 2:11", FindingLines.Line(finding));
        Assert.Equal(
            $"The document is not UTF-8: 0x{named} belongs to no valid character (byte {before.Length}, counted from 0).",
            finding.GetMessage(Language.English));
    }

    [Fact]
    public void ReadCascade_InvalidBytes_ProblemsBeforeThemAreReportedToo()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("{\"titel\":1,\"title\":\"caf\u00e9\"}");

        Assert.Equal(["KIN0013 /titel 1:2", "KIN0001 /title 1:24"], FindingLines.Of(KinerjaJson.ReadCascade(bytes).Diagnostics));
    }

    [Fact]
    public void ReadCascade_InvalidBytesAfterTheEnd_AreFound()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Head + "}\n"), 0xC3];

        Assert.Equal(["KIN0001  2:1"], FindingLines.Of(KinerjaJson.ReadCascade(bytes).Diagnostics));
    }

    [Fact]
    public void ReadCascade_InvalidBytesAfterAMark_CountTheMark()
    {
        Diagnostic finding = Assert.Single(KinerjaJson.ReadCascade(new byte[] { 0xEF, 0xBB, 0xBF, 0xE9, 0x20 }).Diagnostics);

        Assert.Equal("KIN0001", finding.Id);
        Assert.Equal("3", finding.Arguments.Single(argument => argument.Name == "offset").Value.English);
    }

    [Theory]
    [InlineData("utf-16", true, "UTF-16 (little-endian)")]
    [InlineData("utf-16", false, "UTF-16 (little-endian)")]
    [InlineData("utf-16BE", true, "UTF-16 (big-endian)")]
    [InlineData("utf-16BE", false, "UTF-16 (big-endian)")]
    public void ReadCascade_WiderEncoding_IsNamed(string name, bool hasMark, string shown)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Head + "}")];

        Diagnostic finding = Assert.Single(KinerjaJson.ReadCascade(bytes).Diagnostics);

        Assert.Equal("KIN0001  1:1", FindingLines.Line(finding));
        Assert.Equal($"The document is not UTF-8: it looks like {shown} (byte 0, counted from 0).", finding.GetMessage(Language.English));
    }

    [Theory]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0xDC00, "U+DC00")]
    public void ReadCascade_TextWithHalfACharacter_IsRefused(int half, string shown)
    {
        Diagnostic finding = Assert.Single(KinerjaJson.ReadCascade(Head + ",\"title\":\"é" + (char)half + "\"}").Diagnostics);

        Assert.Equal("KIN0001 /title 1:52", FindingLines.Line(finding));
        Assert.Equal($"The document is not UTF-8: {shown} is only half of a character (byte 52, counted from 0).", finding.GetMessage(Language.English));
    }
}

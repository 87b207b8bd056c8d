using Kinerja.Configuration;

namespace Kinerja.Serialization.Tests;

public class BaselineTests
{
    private static readonly FindingBaseline s_baseline = new()
    {
        Note = "Diterima rapat evaluasi",
        Findings =
        [
            new() { Fingerprint = "0a", Id = "KIN3012", Document = "kec.json", Code = "IKU-1" },
            new() { Fingerprint = "0b", Id = "KIN9003", Document = "check.json" },
        ],
    };

    [Fact]
    public void Baseline_WrittenAndRead_IsEqual()
    {
        Assert.Equal(s_baseline, KinerjaJson.ReadBaseline(KinerjaJson.ToJson(s_baseline)).ValueOrThrow());

        using var stream = new MemoryStream();
        KinerjaJson.Write(s_baseline, stream);
        stream.Position = 0;
        Assert.Equal(s_baseline, KinerjaJson.ReadBaseline(stream).ValueOrThrow());
    }

    [Theory]
    [InlineData("{▼\"kinerjaCheck\":1}", "KIN0011 /kinerjaCheck")]
    [InlineData("{\"kinerjaBaseline\":1,\"findings\":[▼{\"id\":\"KIN3012\",\"document\":\"a\"}]}", "KIN0015 /findings/0")]
    [InlineData("{\"kinerjaBaseline\":1,\"findings\":[{\"fingerprint\":▼\"\",\"id\":\"KIN3012\",\"document\":\"a\"}]}", "KIN0024 /findings/0/fingerprint")]
    public void ReadBaseline_BadDocument_FindsItAtItsPlace(string text, string expected)
    {
        Marked document = Marked.Parse(text);

        Assert.Equal(FindingLines.At([expected], document), FindingLines.Of(KinerjaJson.ReadBaseline(document.Json).Diagnostics));
    }

    [Fact]
    public void ToJson_WithoutAFingerprint_IsRefusedWithItsPlace()
    {
        var baseline = new FindingBaseline { Findings = [new() { Fingerprint = "", Id = "KIN3012", Document = "a" }] };

        Assert.Contains("/findings/0/fingerprint", Assert.Throws<ArgumentException>(() => KinerjaJson.ToJson(baseline)).Message);
    }
}

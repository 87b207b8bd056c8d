using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests.Fixing;

/// <summary>Fixes of what keeps a document from being read.</summary>
public class DocumentFixTests
{
    [Theory]
    [InlineData("\"kind\": \"IKU\"", "\"kind\": \"iku\"", FixKind.Safe)]
    [InlineData("\"kind\": \" Iku \"", "\"kind\": \"iku\"", FixKind.Safe)]
    [InlineData("\"kind\": \"ikuu\"", "\"kind\": \"iku\"", FixKind.Suggested)]
    [InlineData("\"kind\": \"iku\", \"baseline\": { \"period\": 2020, \"number\": 1 }", "\"kind\": \"iku\", \"baseline\": { \"period\": \"2020\", \"number\": 1 }", FixKind.Safe)]
    public void WordOrYear_HasAFix_AndTheDocumentIsReadThen(string written, string mended, FixKind kind)
    {
        string json = $$"""{ "kinerja": 1, "organization": { "code": "kec" }, "indicators": [ { "code": "A", {{written}} } ] }""";

        Fix fix = Assert.Single(KinerjaJson.ReadCascade(json).Diagnostics.SelectMany(finding => finding.Fixes));
        JsonFixResult result = KinerjaJson.Apply(json, [fix]);

        Assert.Equal(kind, fix.Kind);
        Assert.Equal(json.Replace(written, mended), result.Json);
        Assert.True(KinerjaJson.ReadCascade(result.Json).IsSuccess);
    }

    [Theory]
    [InlineData("\"period\": 20210")]
    [InlineData("\"period\": 2021.5")]
    [InlineData("\"period\": true")]
    [InlineData("\"title\": 2021")]
    public void ValueThatMayMeanAnything_HasNoFix(string written)
    {
        JsonReadResult<Cascade> read = KinerjaJson.ReadCascade($$"""{ "kinerja": 1, "organization": { "code": "kec" }, {{written}} }""");

        Assert.Empty(Assert.Single(read.Diagnostics).Fixes);
    }
}

using Kinerja.Indicators;

namespace Kinerja.Serialization.Tests;

public class RealizationFindingTests
{
    private const string Head = "\"kinerjaRealization\":1,\"organization\":\"a\"";

    public static TheoryData<string, string> Cases => new()
    {
        { "▼{\"organization\":\"a\"}", "KIN0009 " },
        { "{\"kinerjaRealization\":▼2}", "KIN0010 /kinerjaRealization" },
        { "{▼\"kinerja\":1,\"organization\":{\"code\":\"a\"}}", "KIN0011 /kinerja" },
        { "{\"kinerjaRealization\":1,\"organization\":▼{\"code\":\"a\"}}", "KIN0014 /organization" },
        { "{\"kinerjaRealization\":1,\"organization\":▼\"\"}", "KIN0024 /organization" },
        { "{" + Head + ",\"variables\":[▼{\"variable\":\"v\"}]}", "KIN0015 /variables/0" },
        { "{" + Head + ",\"variables\":[▼{\"value\":1}]}", "KIN0015 /variables/0" },
        { "{" + Head + ",\"variables\":[{\"variable\":\"v\",\"value\":▼\"1\"}]}", "KIN0014 /variables/0/value" },
        { "{" + Head + ",\"variables\":[{\"variable\":▼null,\"value\":null}]}", "KIN0014 /variables/0/variable" },
        { "{" + Head + ",\"indicators\":[▼{\"indicator\":\"i\",\"number\":1,\"range\":{\"low\":1,\"high\":2},\"rung\":\"A\"}]}", "KIN0022 /indicators/0" },
        { "{" + Head + ",\"indicators\":[{\"indicator\":\"i\",\"range\":▼{\"low\":1}}]}", "KIN0015 /indicators/0/range" },
        { "{" + Head + ",\"indicators\":[{\"indicator\":\"i\",▼\"value\":1}]}", "KIN0013 /indicators/0/value" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadRealizations_BadDocument_FindsItAtItsPlace(string text, string expected)
    {
        Marked document = Marked.Parse(text);

        JsonReadResult<RealizationSet> result = KinerjaJson.ReadRealizations(document.Json);

        Assert.Equal(FindingLines.At([expected], document), FindingLines.Of(result.Diagnostics));
    }

    [Fact]
    public void ReadRealizations_NothingReported_IsMissingAndNotZero()
    {
        RealizationSet set = KinerjaJson.ReadRealizations(
            "{" + Head + ",\"variables\":[{\"variable\":\"v\",\"value\":null},{\"variable\":\"w\",\"value\":0}],\"indicators\":[{\"indicator\":\"i\"}]}").ValueOrThrow();

        Assert.Null(set.Variables[0].Value);
        Assert.Equal(0m, set.Variables[1].Value);
        Assert.Null(set.Indicators[0].Value);
    }
}

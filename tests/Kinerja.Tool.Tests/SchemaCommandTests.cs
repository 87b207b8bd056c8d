using Kinerja.Serialization;

namespace Kinerja.Tool.Tests;

public class SchemaCommandTests
{
    [Fact]
    public void Schema_IsThatOfTheCascade()
    {
        ToolCall call = ToolCall.Of("schema");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal(KinerjaJson.CascadeSchema.TrimEnd(), call.Output.TrimEnd());
        Assert.True(call.Json.GetProperty("properties").TryGetProperty("kinerja", out _));
    }

    [Fact]
    public void Schema_OfRealizations_IsAskedFor()
    {
        ToolCall call = ToolCall.Of("schema", "--realization");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal(KinerjaJson.RealizationSchema.TrimEnd(), call.Output.TrimEnd());
        Assert.True(call.Json.GetProperty("properties").TryGetProperty("kinerjaRealization", out _));
    }

    [Fact]
    public void Schema_OfAConfigurationOrABaseline_IsThat()
    {
        Assert.Equal(KinerjaJson.ConfigurationSchema.TrimEnd(), ToolCall.Of("schema", "--config").Output.TrimEnd());
        Assert.Equal(KinerjaJson.BaselineSchema.TrimEnd(), ToolCall.Of("schema", "--baseline").Output.TrimEnd());
    }

    [Theory]
    [InlineData("plan", "kinerja")]
    [InlineData("realization", "kinerjaRealization")]
    [InlineData("config", "kinerjaCheck")]
    [InlineData("baseline", "kinerjaBaseline")]
    [InlineData("report", "kinerjaFindings")]
    public void Schema_IsAskedForByAWord(string word, string version) =>
        Assert.True(ToolCall.Of("schema", word).Json.GetProperty("properties").TryGetProperty(version, out _));

    [Fact]
    public void UnknownDocument_IsRefusedWithTheChoice() =>
        ToolCall.Of("schema", "sarif").Expect(2, [], ["'sarif' tidak dikenal. Pilih / choose: plan, realization, config, baseline, rules, report."]);

    [Fact]
    public void WordAndOption_AreRefused() =>
        ToolCall.Of("schema", "report", "--config").Expect(2, [], ["Pilih satu skema saja. / Choose one schema only."]);

    [Fact]
    public void Schema_OfRulePacks_IsThat() => Assert.Equal(KinerjaJson.RulePackSchema.TrimEnd(), ToolCall.Of("schema", "--rules").Output.TrimEnd());

    [Fact]
    public void SeveralSchemas_AreRefused() =>
        ToolCall.Of("schema", "--config", "--baseline").Expect(2, [], ["Pilih satu skema saja. / Choose one schema only."]);
}

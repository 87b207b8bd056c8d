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

    [Fact]
    public void SeveralSchemas_AreRefused() =>
        ToolCall.Of("schema", "--config", "--baseline").Expect(2, [], ["Pilih satu skema saja. / Choose one schema only."]);
}

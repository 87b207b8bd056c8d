using System.Text.Json;

namespace Kinerja.Tool.Tests.Computing;

public class ComputeCommandTests
{
    [Theory]
    // 5 / 24 * 3 = 15 / 24 = 0.625, half away from zero.
    [InlineData("0.63", "5/24*3", "--decimals", "2")]
    [InlineData("0.625", "5/24*3")]
    [InlineData("0.6", "5/24*3", "-d", "1")]
    [InlineData("1", "5/24*3", "-d", "0")]
    [InlineData("71.43", "[tertib] / [desa] * 100", "tertib=5", "desa=7", "-d", "2")]
    [InlineData("true", "a > b", "a=2", "b=1")]
    // The operators of the command line leave formulas alone.
    [InlineData("2", "-3+5")]
    [InlineData("-8", "-(3+5)")]
    [InlineData("2", "-d + 3", "d=1")]
    [InlineData("7", "-l+10", "l=3")]
    [InlineData("1", "-a", "a=-1")]
    [InlineData("4", "--", "-d+5", "d=1")]
    [InlineData("false", "a=b", "a=1", "b=2")]
    public void Formula_IsEvaluatedAndPrinted(string value, params string[] args) => ToolCall.Of(["compute", .. args]).Expect(0, [value], []);

    [Theory]
    [InlineData("id", "Belum ada nilai untuk: desa, jumlah warga")]
    [InlineData("en", "No value for: desa, jumlah warga")]
    public void MissingValues_AreNamed(string language, string message) =>
        ToolCall.Of("compute", "[tertib] / ([desa] + [jumlah warga])", "tertib=5", "desa=", "-l", language).Expect(1, [], [message]);

    [Theory]
    [InlineData("id", "galat KIN1021: Pembagi [desa] bernilai nol.")]
    [InlineData("en", "error KIN1021: The divisor [desa] is zero.")]
    public void Failure_IsUnderlined(string language, string message) =>
        ToolCall.Of("compute", "1 + [tertib] / [desa]", "tertib=5", "desa=0", "--language", language)
            .Expect(1, [], [message, "  1 + [tertib] / [desa]", "      ^^^^^^^^^^^^^^^^^"]);

    [Fact]
    public void Mistakes_AreAllReported()
    {
        ToolCall call = ToolCall.Of("compute", "Rata(1) + Bulatkn(2)", "-l", "en");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(2, call.ErrorLines.Count(line => line.StartsWith("error KIN1009:", StringComparison.Ordinal)));
    }

    [Fact]
    public void At_IsPartOfTheFormula_NotAFileOfArguments() =>
        ToolCall.Of("compute", "@berkas", "-l", "en").Expect(1, [], ["error KIN1006: '@' (U+0040) cannot stand here. Remove it.", "  @berkas", "  ^"]);

    [Fact]
    public void Decimals_OutOfRange_AreAFinding() =>
        ToolCall.Of("compute", "1+2", "-d", "29", "-l", "en").Expect(1, [], ["error KIN1018: A result cannot be rounded to 29 decimals; 0 to 28 are possible.", "  1+2", "  ^^^"]);

    [Theory]
    [InlineData("dua")]
    [InlineData("1.5")]
    [InlineData("")]
    public void Decimals_ThatAreNoNumber_AreRefused(string decimals) =>
        ToolCall.Of("compute", "1", "--decimals", decimals).Expect(2, [], [$"--decimals '{decimals}': tulis bilangan bulat 0 sampai 28. / Write a whole number from 0 to 28."]);

    [Theory]
    [InlineData("id", "'dessa' tidak dipakai formula ini.")]
    [InlineData("en", "'dessa' is not used by this formula.")]
    public void UnusedName_IsAWarningBesideTheValue(string language, string warning) =>
        ToolCall.Of("compute", "[tertib] * 2", "TERTIB=5", "dessa=7", "-l", language).Expect(0, ["10"], [warning]);

    [Theory]
    [InlineData("Sqrt(2)", "1.41", "id", "Hasil ini hampiran.")]
    [InlineData("Sqrt(2) > 1", "true", "en", "This result is approximate.")]
    public void Approximation_IsARemarkBesideTheValue(string formula, string value, string language, string remark) =>
        ToolCall.Of("compute", formula, "-d", "2", "-l", language).Expect(0, [value], [remark]);

    [Fact]
    public void Json_Approximation()
    {
        ToolCall call = ToolCall.Of("compute", "if(Sqrt(2) > 1, 5, 6)", "--json", "--explain");

        Assert.Equal(("5", true), (call.Json.GetProperty("value").GetString(), call.Json.GetProperty("approximate").GetBoolean()));
        // The root, the comparison and the choice; not the numbers that stand in the formula.
        Assert.Equal(3, call.Json.GetProperty("explanation").GetProperty("steps").EnumerateArray().Count(step => step.TryGetProperty("approximate", out _)));
    }

    [Fact]
    public void Json_Value()
    {
        ToolCall call = ToolCall.Of("compute", "5/24*3", "-d", "2", "--json");

        Assert.Equal(0, call.ExitCode);
        Assert.Equal("""{"status":"value","value":"0.63"}""", Compact(call.Json));
    }

    [Fact]
    public void Json_Missing()
    {
        ToolCall call = ToolCall.Of("compute", "a + b", "a=1", "--json", "-l", "en");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal("""{"status":"missing","missing":["b"],"reason":"No value for: b"}""", Compact(call.Json));
    }

    [Fact]
    public void Json_Failed()
    {
        ToolCall call = ToolCall.Of("compute", "2 + 1/0", "--json", "-l", "en");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(
            """{"status":"failed","reason":"The divisor 0 is zero.","diagnostics":[{"id":"KIN1021","start":4,"length":3,"message":"The divisor 0 is zero."}]}""",
            Compact(call.Json));
    }

    [Fact]
    public void Json_Invalid()
    {
        ToolCall call = ToolCall.Of("compute", "1 + 3,5", "--json", "-l", "en");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal("invalid", call.Json.GetProperty("status").GetString());
        Assert.Equal("KIN1013", call.Json.GetProperty("diagnostics")[0].GetProperty("id").GetString());
        Assert.Equal(call.Json.GetProperty("reason").GetString(), call.Json.GetProperty("diagnostics")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void HalfACharacter_IsAFindingLikeAnyOther()
    {
        ToolCall call = ToolCall.Of("compute", "1 + \ud800", "--json");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal("invalid", call.Json.GetProperty("status").GetString());
    }

    [Fact]
    public void NeitherFormulaNorBatch_IsRefused() =>
        ToolCall.Of("compute").Expect(2, [], ["Tulis formula atau --batch FILE, salah satu. / Give either a formula or --batch FILE."]);

    [Fact]
    public void FormulaAndBatch_AreRefused() =>
        ToolCall.Of("compute", "1", "--batch", "b.json").Expect(2, [], ["Tulis formula atau --batch FILE, salah satu. / Give either a formula or --batch FILE."]);

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}

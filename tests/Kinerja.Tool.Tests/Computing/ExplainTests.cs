using System.Text.Json;

namespace Kinerja.Tool.Tests.Computing;

public class ExplainTests
{
    [Fact]
    public void Explain_PrintsTheWorkingPaperInsteadOfTheValue()
    {
        ToolCall.Of("compute", "a/b*100", "a=1", "b=8", "-d", "1", "--explain").Expect(
            0,
            [
                "Formula: a/b*100",
                "Nilai:",
                "  a = 1",
                "  b = 8",
                "Langkah:",
                "  a/b = 1 / 8 = 0,125",
                "  a/b*100 = 0,125 * 100 = 12,5",
                "  dibulatkan ke 1 desimal, setengah menjauhi nol: 12,5 -> 12,5",
                "Hasil: 12,5",
                "1 a dari 8 b = 12,5 %",
            ],
            []);
        ToolCall.Of("compute", "a/b", "a=1", "b=8", "--explain", "-l", "en").Expect(
            0, ["Formula: a/b", "Values:", "  a = 1", "  b = 8", "Steps:", "  a/b = 1 / 8 = 0.125", "Result: 0.125", "a/b: 1/8 = 0.125"], []);
    }

    [Fact]
    public void Explain_OfAMissingValue_SaysWhereItWasNeeded() =>
        ToolCall.Of("compute", "a+1", "--explain", "-l", "en").Expect(
            1,
            ["Formula: a+1", "Values:", "  a: no value", "Steps:", "  a+1: no value for a", "Cannot be computed yet: there is no value for a."],
            ["No value for: a"]);

    [Fact]
    public void Explain_OfAFailure_KeepsTheFinding()
    {
        ToolCall call = ToolCall.Of("compute", "1/a", "a=0", "--explain", "-l", "en");

        call.Expect(
            1,
            ["Formula: 1/a", "Values:", "  a = 0", "Steps:", "  1/a = 1 / 0: The divisor a is zero.", "Cannot be computed. The divisor a is zero."],
            ["error KIN1021: The divisor a is zero.", "  1/a", "  ^^^"]);
    }

    [Fact]
    public void Explain_OfAnInvalidFormula_HasNothingToExplain()
    {
        ToolCall call = ToolCall.Of("compute", "2^3", "--explain");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
    }

    [Fact]
    public void Json_HoldsTheStepsAsData()
    {
        ToolCall call = ToolCall.Of("compute", "a/3", "a=2", "-d", "2", "--explain", "--json", "-l", "en");

        Assert.Equal(0, call.ExitCode);
        Assert.Equal(
            """{"status":"value","value":"0.67","explanation":{"sentence":"a/3: 2/3 = 0.67","steps":["""
            + """{"kind":"input","start":0,"length":1,"depth":1,"value":"2"},{"kind":"constant","start":2,"length":1,"depth":1,"value":"3"},"""
            + """{"kind":"operation","start":0,"length":3,"depth":0,"value":"0.6666666666666666666666666667","fraction":"2/3","substitution":"2 / 3"},"""
            + """{"kind":"rounding","start":0,"length":3,"depth":0,"value":"0.67","substitution":"0.666666666666\u2026","note":"rounded to 2 decimals, half away from zero"}]}}""",
            JsonSerializer.Serialize(call.Json));
    }

    [Fact]
    public void Json_NamesMissingFailedAndSkipped()
    {
        JsonElement steps = ToolCall.Of("compute", "if(true, a, b) + 1/0", "--explain", "--json").Json.GetProperty("explanation").GetProperty("steps");

        Assert.Equal(
            ["constant", "input", "skipped", "choice", "constant", "constant", "operation", "operation"],
            steps.EnumerateArray().Select(step => step.GetProperty("kind").GetString()));
        Assert.True(steps[0].GetProperty("condition").GetBoolean());
        Assert.Equal("a", Assert.Single(steps[3].GetProperty("missing").EnumerateArray()).GetString());
        Assert.Equal("KIN1021", steps[7].GetProperty("failure").GetString());
    }

    [Fact]
    public void Json_WithoutExplain_HasNoExplanation() =>
        Assert.False(ToolCall.Of("compute", "1", "--json").Json.TryGetProperty("explanation", out _));

    [Fact]
    public void Batch_IsNotSilentlyLeftUnexplained() =>
        ToolCall.Of("compute", "--batch", "b.json", "--explain").Expect(
            2, [], ["--explain tidak berlaku untuk --batch; jelaskan satu formula. / --explain does not apply to --batch; explain one formula."]);
}

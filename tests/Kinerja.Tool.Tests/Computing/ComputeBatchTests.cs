using System.Text.Json;

namespace Kinerja.Tool.Tests.Computing;

public sealed class ComputeBatchTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryStatus_IsAnswered_InTheOrderGiven()
    {
        ToolCall call = Batch("""
            [
              { "id": "z", "expression": "[a] / [b] * 100", "values": { "a": 5, "b": 7 }, "decimals": 2 },
              { "id": "a", "expression": "[a] + [b] + [c]", "values": { "a": 1, "b": null } },
              { "id": "m", "expression": "1 / [a]", "values": { "a": 0 } },
              { "id": "b", "expression": "1 +" },
              { "expression": "2 > 1" }
            ]
            """);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal(
            ["z value 71.43", "a missing b,c No value for: b, c", "m failed KIN1021 0..7 The divisor [a] is zero.", "b invalid KIN1007", " value true"],
            call.Json.EnumerateArray().Select(Shown));

        static string Shown(JsonElement answer)
        {
            string head = $"{answer.GetProperty("id").GetString()} {answer.GetProperty("status").GetString()}";
            return answer.GetProperty("status").GetString() switch
            {
                "value" => $"{head} {answer.GetProperty("value").GetString()}",
                "missing" => $"{head} {string.Join(',', answer.GetProperty("missing").EnumerateArray())} {answer.GetProperty("reason").GetString()}",
                "failed" => $"{head} {Id(answer)} {Start(answer)}..{Start(answer) + Finding(answer).GetProperty("length").GetInt32()} {answer.GetProperty("reason").GetString()}",
                _ => $"{head} {Id(answer)}",
            };
        }
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("12.50", "12.5")]
    [InlineData("\"12.50\"", "12.5")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.25E+1", "12.5")]
    [InlineData("-125e-3", "-0.125")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("100e-2", "1")]
    [InlineData("7e28", "70000000000000000000000000000")]
    [InlineData("0.000e5", "0")]
    public void Value_IsTakenExactly(string json, string value)
    {
        JsonElement answer = One($$"""{ "expression": "a", "values": { "a": {{json}} } }""");

        Assert.Equal(("value", value), (answer.GetProperty("status").GetString(), answer.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("1e-29")]
    [InlineData("8e28")]
    [InlineData("1e999999999")]
    [InlineData("1e-2147483648")]
    [InlineData("1e99999999999")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("\"1,5\"")]
    [InlineData("\"1e3\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public void Value_ThatCannotBeHeldOrIsNoNumber_IsRefused(string json)
    {
        JsonElement answer = One($$"""{ "expression": "a", "values": { "a": {{json}} } }""");

        Assert.Equal("invalid", answer.GetProperty("status").GetString());
        Assert.Equal(
            $"'{json}' for a is no number in plain notation. Write for instance 3.01 (decimal point, no thousands separator, at most 28 digits).",
            answer.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("7", "Every element of the array has to be an object { id, expression, values }.")]
    [InlineData("null", "Every element of the array has to be an object { id, expression, values }.")]
    [InlineData("{}", "This element has no expression.")]
    [InlineData("""{ "expresion": "1" }""", "'expresion' is not known; known are id, expression, values, decimals.")]
    [InlineData("""{ "expression": 1 }""", "expression has to be a text.")]
    [InlineData("""{ "expression": null }""", "expression has to be a text.")]
    [InlineData("""{ "expression": "1", "values": [1] }""", "values has to be an object { name: value }.")]
    [InlineData("""{ "expression": "1", "decimals": "2" }""", "decimals has to be a whole number from 0 to 28.")]
    [InlineData("""{ "expression": "1", "decimals": 1.5 }""", "decimals has to be a whole number from 0 to 28.")]
    [InlineData("""{ "expression": "1", "decimals": 29 }""", "A result cannot be rounded to 29 decimals; 0 to 28 are possible.")]
    [InlineData("""{ "expression": "1", "expression": "2" }""", "'expression' is given twice.")]
    [InlineData("""{ "expression": "a", "values": { "a": 1, "A": 2 } }""", "A value for 'a' is given twice.")]
    [InlineData("""{ "expression": "\ud800" }""", "A text holds half of a character (a surrogate).")]
    [InlineData("""{ "expression": "a", "values": { "a": "\udc00" } }""", "A text holds half of a character (a surrogate).")]
    [InlineData("""{ "expression": "a", "values": { "\ud800": 1 } }""", "A text holds half of a character (a surrogate).")]
    [InlineData("""{ "\ud800": 1 }""", "A text holds half of a character (a surrogate).")]
    public void WrongElement_IsInvalid_AndStopsNoOther(string element, string reason)
    {
        ToolCall call = Batch($$"""[ { "expression": "1" }, {{element}}, { "expression": "3" } ]""");

        Assert.Equal(0, call.ExitCode);
        Assert.Equal(["value", "invalid", "value"], call.Json.EnumerateArray().Select(answer => answer.GetProperty("status").GetString()));
        Assert.Equal(reason, call.Json[1].GetProperty("reason").GetString());
    }

    [Fact]
    public void Reason_IsIndonesianByDefault()
    {
        ToolCall call = ToolCall.Of("compute", "--batch", _folder.Write("b.json", """[ 7 ]"""));

        Assert.Equal("Setiap unsur larik harus objek { id, expression, values }.", call.Json[0].GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData(""" "satu" """, "satu")]
    [InlineData("7", "7")]
    [InlineData("null", "null")]
    [InlineData(""" "\ud800" """, "")]
    public void Id_IsEchoedAsText(string json, string id) => Assert.Equal(id, One($$"""{ "id": {{json}}, "expression": "1" }""").GetProperty("id").GetString());

    [Fact]
    public void Id_BesideABrokenName_EndsNothing()
    {
        JsonElement answer = One("""{ "id": "x", "\ud800": 1, "expression": "1" }""");

        Assert.Equal(("invalid", ""), (answer.GetProperty("status").GetString(), answer.GetProperty("id").GetString()));
    }

    [Fact]
    public void Decimals_Null_MeansNone() => Assert.Equal("0.625", One("""{ "expression": "5/8", "decimals": null }""").GetProperty("value").GetString());

    [Fact]
    public void ByteOrderMark_IsAccepted() => Assert.Equal("1", Batch("\uFEFF[ { \"expression\": \"1\" } ]").Json[0].GetProperty("value").GetString());

    [Fact]
    public void NoFormula_IsAnEmptyAnswer() => Batch("[]").Expect(0, ["[]"], []);

    [Theory]
    [InlineData("{}", "isinya harus larik [ ... ] berisi formula.", "it has to hold an array [ ... ] of formulas.")]
    [InlineData("7", "isinya harus larik [ ... ] berisi formula.", "it has to hold an array [ ... ] of formulas.")]
    public void OtherJson_IsRefused(string json, string indonesian, string english)
    {
        string file = _folder.Write("b.json", json);

        ToolCall.Of("compute", "--batch", file).Expect(2, [], [$"{file}: {indonesian}"]);
        ToolCall.Of("compute", "--batch", file, "-l", "en").Expect(2, [], [$"{file}: {english}"]);
    }

    [Theory]
    [InlineData("[\n  { \"expression\": 1, }\n]", "2,22")]
    [InlineData("[[[[[[[[[1]]]]]]]]]", "1,9")]
    [InlineData("", "1,1")]
    public void BrokenJson_IsRefusedWithItsPlace(string json, string place)
    {
        string file = _folder.Write("b.json", json);

        ToolCall.Of("compute", "--batch", file).Expect(2, [], [$"{file}({place}): tidak dapat dibaca sebagai JSON mulai di sini."]);
        ToolCall.Of("compute", "--batch", file, "-l", "en").Expect(2, [], [$"{file}({place}): cannot be read as JSON from here on."]);
    }

    [Fact]
    public void MissingFile_IsRefused()
    {
        string file = _folder["tiada.json"];

        ToolCall.Of("compute", "--batch", file).Expect(2, [], [$"{file}: berkas tidak ada."]);
        ToolCall.Of("compute", "--batch", "").Expect(2, [], ["'': berkas tidak ada."]);
    }

    [Fact]
    public void DecimalsOption_IsNotSilentlyPassedOver() =>
        ToolCall.Of("compute", "--batch", _folder.Write("b.json", "[]"), "--decimals", "2").Expect(
            2, [], ["--decimals tidak berlaku untuk --batch; tulis decimals pada tiap formula. / --decimals does not apply to --batch; write decimals with each formula."]);

    private static JsonElement Finding(JsonElement answer) => answer.GetProperty("diagnostics")[0];

    private static string Id(JsonElement answer) => Finding(answer).GetProperty("id").GetString()!;

    private static int Start(JsonElement answer) => Finding(answer).GetProperty("start").GetInt32();

    private ToolCall Batch(string json) => ToolCall.Of("compute", "--batch", _folder.Write("b.json", json), "-l", "en");

    private JsonElement One(string element) => Assert.Single(Batch($"[ {element} ]").Json.EnumerateArray());
}

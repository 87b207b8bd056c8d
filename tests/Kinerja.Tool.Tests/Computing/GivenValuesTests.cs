namespace Kinerja.Tool.Tests.Computing;

public class GivenValuesTests
{
    [Theory]
    [InlineData("[jumlah desa] * 2", "14", "jumlah desa=7")]
    [InlineData("[jumlah desa] * 2", "14", "[jumlah desa]=7")]
    [InlineData("[jumlah desa] * 2", "14", "  Jumlah   Desa = 7 ")]
    [InlineData("[a=b] * 2", "14", "a=b=7")]
    [InlineData("a", "-3.01", "a=-3.01")]
    [InlineData("a", "3.1", "a=+3.10")]
    [InlineData("a", "0.5", "a=.5")]
    [InlineData("a", "0", "a=0")]
    // The largest decimal has 29 digits and is held exactly.
    [InlineData("a", "79228162514264337593543950335", "a=79228162514264337593543950335")]
    public void Value_IsTaken(string expression, string value, string given) => ToolCall.Of("compute", expression, given).Expect(0, [value], []);

    [Theory]
    [InlineData("a=")]
    [InlineData("a= ")]
    public void NoValue_IsMissing_NotZero(string given) => ToolCall.Of("compute", "a + 1", given, "-l", "en").Expect(1, [], ["No value for: a"]);

    [Theory]
    [InlineData("3,01")]
    [InlineData("1.000,5")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("tujuh")]
    [InlineData("0x10")]
    [InlineData("(5)")]
    [InlineData("5%")]
    [InlineData("7 8")]
    [InlineData("NaN")]
    [InlineData("٣")]
    // Each would have to be rounded or does not fit: 29 decimals, 29 digits above the largest decimal, 30 digits.
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("9.9999999999999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("123456789012345678901234567890")]
    public void Value_ThatIsNoPlainNumber_IsRefused_NotGuessed(string text)
    {
        ToolCall.Of("compute", "a", $"a={text}").Expect(
            2, [], [$"'{text}' untuk a bukan bilangan dalam notasi biasa. Tulis misalnya 3.01 (titik desimal, tanpa pemisah ribuan, paling banyak 28 angka)."]);
        ToolCall.Of("compute", "a", $"a={text}", "-l", "en").Expect(
            2, [], [$"'{text}' for a is no number in plain notation. Write for instance 3.01 (decimal point, no thousands separator, at most 28 digits)."]);
    }

    [Theory]
    [InlineData("desa=1", "DESA=2")]
    [InlineData("desa=1", "desa=1")]
    [InlineData("desa=", "[desa]=1")]
    public void Name_GivenTwice_IsRefused(string first, string second)
    {
        ToolCall.Of("compute", "[desa]", first, second).Expect(2, [], ["Nilai untuk 'desa' diberikan dua kali."]);
        ToolCall.Of("compute", "[desa]", first, second, "-l", "en").Expect(2, [], ["A value for 'desa' is given twice."]);
    }

    [Fact]
    public void ControlCharacters_InAName_ReachNoTerminal() =>
        ToolCall.Of("compute", "1", "a\u001b[31m\u2028😀=1", "-l", "en").Expect(0, ["1"], ["'a\\u001b[31m\\u2028😀' is not used by this formula."]);

    [Theory]
    [InlineData("desa")]
    [InlineData("=7")]
    public void Pair_WithoutNameOrSign_IsRefused(string pair)
    {
        ToolCall.Of("compute", "[desa]", pair).Expect(2, [], [$"'{pair}': tulis nama=nilai, misalnya jumlah_desa=7."]);
        ToolCall.Of("compute", "[desa]", pair, "-l", "en").Expect(2, [], [$"'{pair}': write name=value, such as jumlah_desa=7."]);
    }
}

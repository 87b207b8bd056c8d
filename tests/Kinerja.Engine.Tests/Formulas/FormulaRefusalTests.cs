using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class FormulaRefusalTests
{
    private static readonly KinerjaEngine s_engine = new();

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (string[] columns in CaseFile.Read("refusal.cases.txt"))
            data.Add(columns[0], columns[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compile_Case_IsRefusedAtExpectedPlaces(string expression, string expected)
    {
        Result<CompiledFormula> result = s_engine.Compile(expression);
        Assert.False(result.IsSuccess);
        Assert.Equal(expected, string.Join(' ', result.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.Span}")));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(expression, diagnostic.Location.FormulaText));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t\n")]
    public void Compile_NothingButBlanks_IsEmpty(string expression) => Assert.Equal("KIN1001", OnlyId(s_engine.Compile(expression)));

    [Fact]
    public void Compile_LoneSurrogate_IsRefusedAndItsTextCanBeWritten()
    {
        Result<CompiledFormula> result = s_engine.Compile("a + \ud800");
        Assert.Equal("KIN1006", result.Diagnostics[0].Id);
        Assert.DoesNotContain('\ud800', result.Diagnostics[0].ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Compile_DecimalsOutOfRange_IsRefused(int decimals) => Assert.Equal("KIN1018", OnlyId(s_engine.Compile("1", decimals)));

    [Theory]
    [InlineData("ν + v", "KIN1006")]
    [InlineData("[ν] + [v]", "KIN1015")]
    [InlineData("[Сapaian] + [capaian]", "KIN1015")]
    public void Compile_LookAlikeNames_AreToldApart(string expression, string id) =>
        Assert.Equal(id, OnlyId(s_engine.Compile(expression)));

    [Fact]
    public void Compile_UnknownFunction_SuggestsTheNearest()
    {
        Diagnostic finding = s_engine.Compile("Rond(1.5)").Diagnostics[0];
        Assert.Equal("Tidak ada fungsi bernama 'Rond'. Maksudnya 'Round'?", finding.GetMessage(Language.Indonesian));
        Assert.Equal("error KIN1009: There is no function named 'Rond'. Did you mean 'Round'?\n  Rond(1.5)\n  ^^^^", finding.ToString());
    }

    [Fact]
    public void Compile_NameThatIsNotDeclared_IsRefusedWithTheNearest()
    {
        Result<CompiledFormula> result = s_engine.Compile("realsasi / [Target] * realsasi", ["realisasi", "target"]);
        Assert.Equal(["KIN1004 0..8", "KIN1004 22..30"], result.Diagnostics.Select(finding => $"{finding.Id} {finding.Location.Span}"));
        Assert.Equal(
            "error KIN1004: 'realsasi' is not declared. Declared: realisasi, target. Did you mean 'realisasi'?\n  realsasi / [Target] * realsasi\n  ^^^^^^^^",
            result.Diagnostics[0].ToString());
        Assert.True(s_engine.Compile("realisasi / [Target]", ["realisasi", "target"]).IsSuccess);
    }

    [Fact]
    public void Compile_UndeclaredNameAmongOtherMistakes_IsFoundWithThem()
    {
        Result<CompiledFormula> result = s_engine.Compile("realsasi ^ 2 / (Rond([target])", ["realisasi", "target"], decimals: 99);
        Assert.Equal(
            ["KIN1004 0..8", "KIN1018 0..30", "KIN1008 9..10", "KIN1007 15..16", "KIN1009 16..20"],
            result.Diagnostics.Select(finding => $"{finding.Id} {finding.Location.Span}"));
    }

    [Theory]
    [InlineData("2 > 1 > 0", "Perbandingan tidak dapat dirangkai. Tulis '2 > 1 and 1 > 0'.")]
    [InlineData("0<[a]+1<=b", "Perbandingan tidak dapat dirangkai. Tulis '0 < [a]+1 and [a]+1 <= b'.")]
    [InlineData("1 < (b < 3)", "Perbandingan tidak dapat dirangkai. Tulis '1 < b and b < 3'.")]
    public void Compile_ChainedComparison_SaysWhatToWrite(string expression, string message)
    {
        Assert.Equal(message, s_engine.Compile(expression).Diagnostics[0].GetMessage(Language.Indonesian));
        Assert.True(s_engine.Compile(message.Split('\'')[1]).IsSuccess);
    }

    [Theory]
    [InlineData("1٫5", "Decimals are written with a point, such as 3.01.")]
    [InlineData("1’000", "Numbers are written without thousands separator, such as 1000.")]
    [InlineData("Max(1，5)", "Arguments are separated by commas.")]
    public void Compile_SeparatorOfAnotherScript_SaysWhatToWrite(string expression, string hint) =>
        Assert.EndsWith(hint, s_engine.Compile(expression).Diagnostics[0].GetMessage(Language.English), StringComparison.Ordinal);

    [Fact]
    public void Compile_DecimalComma_SaysWhatToWrite() =>
        Assert.Equal("Di dalam formula pecahan ditulis dengan titik: tulis 1000.50.", s_engine.Compile("1.000,50").Diagnostics[0].GetMessage(Language.Indonesian));

    [Fact]
    public void Compile_NamesOfHostObjects_AreOrdinaryNames()
    {
        foreach (string name in (string[])["__proto__", "constructor", "this", "base", "value"])
            Assert.Equal([name], s_engine.Compile(name).ValueOrThrow().Variables);
    }

    private static string OnlyId(Result<CompiledFormula> result) => Assert.Single(result.Diagnostics).Id;
}

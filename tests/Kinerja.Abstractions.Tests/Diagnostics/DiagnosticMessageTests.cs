using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class DiagnosticMessageTests
{
    [Fact]
    public void GetMessage_NamedArguments_StandInTheOrderOfEachLanguage()
    {
        DiagnosticDescriptor kind = Findings.Kind(message: new("{b} sebelum {a}; {b}.", "{a} after {b}."));
        var finding = new Diagnostic(kind, DiagnosticLocation.None, ("a", "satu"), ("b", new LocalizedText("dua", "two")));
        Assert.Equal("dua sebelum satu; dua.", finding.GetMessage(Language.Indonesian));
        Assert.Equal("satu after two.", finding.GetMessage(Language.English));
    }

    [Fact]
    public void GetMessage_Numbers_FollowTheLanguageAndNoCulture()
    {
        using var _ = new CultureScope("hostile");
        DiagnosticDescriptor kind = Findings.Kind(message: "{value}/{count}");
        var finding = new Diagnostic(kind, DiagnosticLocation.None, ("value", -3.01m), ("count", 1200));
        Assert.Equal("-3,01/1200", finding.GetMessage(Language.Indonesian));
        Assert.Equal("-3.01/1200", finding.GetMessage(Language.English));
    }

    [Theory]
    [InlineData("no argument here", "no argument here")]
    [InlineData("{y} and {x}", "{y} and 1")]
    [InlineData("{X}", "{X}")]
    [InlineData("{}", "{}")]
    [InlineData("{ x }", "{ x }")]
    [InlineData("{x} {", "1 {")]
    [InlineData("} {x}", "} 1")]
    [InlineData("{x}{x}", "11")]
    public void GetMessage_Placeholder_IsFilledOnlyByItsName(string format, string expected) =>
        Assert.Equal(expected, new Diagnostic(Findings.Kind(message: format), DiagnosticLocation.None, ("x", "1")).GetMessage(Language.English));

    [Fact]
    public void GetMessage_ArgumentWithBraces_IsNotFilledAgain() =>
        Assert.Equal("{y} 2", new Diagnostic(Findings.Kind(message: "{x} {y}"), DiagnosticLocation.None, ("x", "{y}"), ("y", "2")).GetMessage(Language.English));

    [Theory]
    [InlineData("a\nb", "a\\u000ab")]
    [InlineData("a\r\tb", "a\\u000d\\u0009b")]
    [InlineData("\u001b[31m", "\\u001b[31m")]
    [InlineData("\0", "\\u0000")]
    [InlineData("\u0085", "\\u0085")]
    [InlineData("\u200Ba\u200D", "\\u200ba\\u200d")]
    [InlineData("\u202Eabc", "\\u202eabc")]
    [InlineData("\u2066\uFEFF", "\\u2066\\ufeff")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("\u00AD", "\\u00ad")]
    [InlineData("jumlah désa 😀 東", "jumlah désa 😀 東")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    public void GetMessage_ControlAndFormatCharacters_AreEscaped(string argument, string expected) =>
        Assert.Equal(expected, Findings.Message(argument));

    [Fact]
    public void GetMessage_FormatCharacterBeyondTheFirstPlane_IsEscaped() =>
        // U+E0041, a tag letter: invisible, and fit to hide a text in a name.
        Assert.Equal("a\\udb40\\udc41b", Findings.Message("a\U000E0041b"));

    [Fact]
    public void GetMessage_LoneSurrogates_AreEscaped()
    {
        Assert.Equal("a\\ud83d", Findings.Message("a\uD83D"));
        Assert.Equal("a\\ud83db", Findings.Message("a\uD83Db"));
        Assert.Equal("\\ude00a", Findings.Message("\uDE00a"));
        Assert.Equal("\\ud83d😀\\ude00", Findings.Message("\uD83D\uD83D\uDE00\uDE00"));
    }

    [Theory]
    [InlineData(199)]
    [InlineData(200)]
    public void GetMessage_ArgumentOfAtMost200Characters_StaysWhole(int length) =>
        Assert.Equal(new string('a', length), Findings.Message(new string('a', length)));

    [Fact]
    public void GetMessage_LongerArgument_IsCut() => Assert.Equal(new string('a', 200) + "…", Findings.Message(new string('a', 201)));

    [Fact]
    public void GetMessage_PairAcrossTheCut_StaysWhole() =>
        Assert.Equal(new string('a', 199) + "😀…", Findings.Message(new string('a', 199) + "😀b"));

    [Fact]
    public void GetMessage_LongArgumentFullOfEscapes_IsCutToo()
    {
        // Six characters an escape: the thirty-fourth ends at 204, the first place at or past 200.
        Assert.Equal(string.Concat(Enumerable.Repeat("\\u0007", 34)) + "…", Findings.Message(new string('\a', 100)));
    }

    [Fact]
    public void GetMessage_LongFormat_IsNotCut()
    {
        string format = new string('a', 300) + "{x}";
        Assert.Equal(new string('a', 300) + "1", new Diagnostic(Findings.Kind(message: format), DiagnosticLocation.None, ("x", "1")).GetMessage(Language.English));
    }
}

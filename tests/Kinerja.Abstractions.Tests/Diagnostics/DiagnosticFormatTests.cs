using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class DiagnosticFormatTests
{
    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error KIN1900: There is x.", "galat KIN1900: Ada x.")]
    [InlineData(DiagnosticSeverity.Warning, "warning KIN1900: There is x.", "peringatan KIN1900: Ada x.")]
    [InlineData(DiagnosticSeverity.Info, "info KIN1900: There is x.", "info KIN1900: Ada x.")]
    [InlineData(DiagnosticSeverity.Hidden, "hidden KIN1900: There is x.", "tersembunyi KIN1900: Ada x.")]
    public void Format_NoPlace_IsSeverityIdAndMessage(DiagnosticSeverity severity, string english, string indonesian)
    {
        Diagnostic finding = Findings.Of(severity);
        Assert.Equal(english, finding.Format(Language.English));
        Assert.Equal(indonesian, finding.Format(Language.Indonesian));
        Assert.Equal(english, finding.ToString());
    }

    [Fact]
    public void Format_Place_StandsFirstAndEscaped()
    {
        Diagnostic finding = Findings.Of(DiagnosticSeverity.Warning) with { Location = new() { Document = "kerek\n.json", Line = 12, Column = 5, Code = "IKU-2" } };
        Assert.Equal("kerek\\u000a.json(12,5) IKU-2: warning KIN1900: There is x.", finding.ToString());
    }

    [Fact]
    public void Format_InAFormula_UnderlinesTheSpan()
    {
        Diagnostic finding = Findings.In("realsasi / target * 100", 0, 8) with { Severity = DiagnosticSeverity.Error };
        finding = finding with { Location = finding.Location with { Code = "IKU-3" } };
        Assert.Equal(
            "IKU-3: error KIN1900: here\n" +
            "  realsasi / target * 100\n" +
            "  ^^^^^^^^",
            finding.ToString());
    }

    [Theory]
    [InlineData("a + b", 4, 1, "      ^")]
    [InlineData("a + b", 0, 5, "  ^^^^^")]
    [InlineData("a + b", 2, 0, "    ^")]
    [InlineData("a + ", 4, 0, "      ^")]
    [InlineData("a", 1, 0, "   ^")]
    [InlineData("a + b", 4, 9, "      ^")]
    [InlineData("a + b", 9, 2, "       ^")]
    [InlineData("😀 + b", 5, 1, "       ^")]
    public void Format_SpanAnywhere_CaretsStandUnderIt(string formula, int start, int length, string carets)
    {
        string[] lines = Lines(Findings.In(formula, start, length));
        Assert.Equal(["warning KIN1900: here", "  " + formula, carets], lines);
    }

    [Fact]
    public void Format_FormulaWithBreaksAndHiddenCharacters_StaysOneLine()
    {
        Assert.Equal(["warning KIN1900: here", "  a +   b c", "          ^"], Lines(Findings.In("a +\r\n\tb\u202Ec", 8, 1)));
        Assert.Equal(["warning KIN1900: here", "    + b", "      ^"], Lines(Findings.In("\uD83D + b", 4, 1)));
    }

    [Fact]
    public void Format_EmptyFormulaOrNoSpan_HasNoUnderline()
    {
        Assert.Single(Lines(Findings.In("", 0, 0)));
        Diagnostic finding = Findings.In("a + b", 0, 1);
        Assert.Single(Lines(finding with { Location = finding.Location with { Span = null } }));
    }

    [Fact]
    public void Format_FormulaOf100Characters_IsShownWhole()
    {
        string formula = new string('a', 99) + "b";
        Assert.Equal(["warning KIN1900: here", "  " + formula, new string(' ', 101) + "^"], Lines(Findings.In(formula, 99, 1)));
    }

    [Theory]
    // 240 characters with the word at the place: where the window begins, and whether it is cut at either side.
    [InlineData(0, 0, false, true)]
    [InlineData(50, 0, false, true)]
    [InlineData(51, 1, true, true)]
    [InlineData(120, 70, true, true)]
    [InlineData(189, 139, true, true)]
    [InlineData(190, 140, true, false)]
    [InlineData(234, 140, true, false)]
    public void Format_LongFormula_ShowsAWindowAroundTheSpan(int at, int from, bool cutBefore, bool cutAfter)
    {
        string formula = new string('x', at) + "DISINI" + new string('x', 234 - at);
        string[] lines = Lines(Findings.In(formula, at, 6));
        Assert.Equal("  " + (cutBefore ? "…" : "") + formula.Substring(from, 100) + (cutAfter ? "…" : ""), lines[1]);
        Assert.Equal("DISINI", lines[1].Substring(lines[2].IndexOf('^'), 6));
        Assert.Equal(6, lines[2].Count(c => c == '^'));
    }

    [Fact]
    public void Format_SpanAtTheEndOfALongFormula_StandsAfterTheLastCharacter()
    {
        string[] lines = Lines(Findings.In(new string('x', 240), 240, 0));
        Assert.Equal("  …" + new string('x', 100), lines[1]);
        Assert.Equal(new string(' ', 103) + "^", lines[2]);
    }

    [Fact]
    public void Format_SpanLongerThanTheWindow_UnderlinesToItsEdge()
    {
        string[] lines = Lines(Findings.In(new string('x', 240), 100, 120));
        Assert.Equal("  …" + new string('x', 100) + "…", lines[1]);
        Assert.Equal(new string(' ', 53) + new string('^', 50), lines[2]);
    }

    [Fact]
    public void Format_PairAcrossTheEdgeOfTheWindow_LeavesNoHalf()
    {
        // The window is from 70 to 170; one pair lies across each of its edges.
        string formula = new string('x', 69) + "😀" + new string('x', 98) + "😀" + new string('x', 69);
        string[] lines = Lines(Findings.In(formula, 120, 1));
        Assert.Equal("  … " + new string('x', 98) + " …", lines[1]);
        Assert.Equal(new string(' ', 53) + "^", lines[2]);
    }

    private static string[] Lines(Diagnostic finding) => finding.Format(Language.English).Split('\n');
}

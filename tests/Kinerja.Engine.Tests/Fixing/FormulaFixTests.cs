using Kinerja.Diagnostics;

namespace Kinerja.Engine.Tests.Fixing;

public class FormulaFixTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Theory]
    [InlineData("[a] × [b]", "[a] * [b]")]
    [InlineData("[a] ÷ [b] ∙ 100", "[a] / [b] * 100")]
    [InlineData("[a] − [b] – 1", "[a] - [b] - 1")]
    [InlineData("if([a] ≥ [b], 1, 0)", "if([a] >= [b], 1, 0)")]
    [InlineData("（[a] ＋ ２）", "([a] + 2)")]
    [InlineData("[a] * ١٠", "[a] * 10")]
    [InlineData("[a] * 1\u200B0", "[a] * 10")]
    [InlineData("[a\u200B] / [b]", "[a] / [b]")]
    public void SignsOfAnotherFont_AreSafelyWrittenPlain_AllAtOnce(string text, string mended)
    {
        ValueList<Diagnostic> findings = s_engine.Compile(text).Diagnostics;

        Fix fix = Assert.Single(findings.SelectMany(finding => finding.Fixes).Distinct());
        Assert.All(findings, finding => Assert.Equal("KIN1006", finding.Id));
        Assert.Equal(FixKind.Safe, fix.Kind);
        Assert.Equal([FixEdit.Test("", text), FixEdit.Replace("", mended)], fix.Edits);
        Assert.Empty(s_engine.Compile(mended).Diagnostics);
    }

    [Theory]
    [InlineData("[a] × ")]
    [InlineData("[a] × [b] ·100")]
    [InlineData("[a] × Summ(1)")]
    public void FormulaThatIsStillUnsoundThen_IsNotMendedUnseen(string text) =>
        Assert.All(FixesOf(text), fix => Assert.Equal(FixKind.Suggested, fix.Kind));

    [Theory]
    [InlineData("[a]·[b]")]
    [InlineData("[a] — [b]")]
    [InlineData("3，01")]
    [InlineData("3．01")]
    [InlineData("tоtal")]
    public void CharacterOfSeveralMeanings_IsLeftToAPerson(string text) => Assert.Empty(FixesOf(text));

    [Theory]
    [InlineData("Rond([a], 2)", "Round([a], 2)", "Write 'Round'")]
    [InlineData("[a] * 3,01", "[a] * 3.01", "Write '3.01'")]
    [InlineData("[a] x 100", "[a] * 100", "Write '*'")]
    [InlineData("if([a] > 1 & [b] > 1, 1, 0)", "if([a] > 1 && [b] > 1, 1, 0)", "Write '&&'")]
    public void OneStretch_IsSuggestedAnew(string text, string mended, string title)
    {
        Fix fix = Assert.Single(FixesOf(text));

        Assert.Equal((FixKind.Suggested, title), (fix.Kind, fix.Title.English));
        Assert.Equal([FixEdit.Test("", text), FixEdit.Replace("", mended)], fix.Edits);
        Assert.Empty(s_engine.Compile(mended).Diagnostics);
    }

    [Fact]
    public void UndeclaredName_IsSuggestedInBrackets()
    {
        Fix fix = Assert.Single(s_engine.Compile("[dessa] * 2", ["desa", "warga"]).Diagnostics.SelectMany(finding => finding.Fixes));

        Assert.Equal(FixEdit.Replace("", "[desa] * 2"), fix.Edits[1]);
    }

    private static Fix[] FixesOf(string text) => [.. s_engine.Compile(text).Diagnostics.SelectMany(finding => finding.Fixes)];
}

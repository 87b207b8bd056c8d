using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public class FixTests
{
    [Fact]
    public void Rewrite_TestsTheOldText_AndReplacesIt()
    {
        Fix fix = Fix.Rewrite(FixKind.Safe, "/indicators/0/owner", "Camat ", "camat");

        Assert.Equal((FixKind.Safe, "Tulis 'camat'", "Write 'camat'"), (fix.Kind, fix.Title.Indonesian, fix.Title.English));
        Assert.Equal([FixEdit.Test("/indicators/0/owner", "Camat "), FixEdit.Replace("/indicators/0/owner", "camat")], fix.Edits);
        Assert.Equal(fix, Fix.Rewrite(FixKind.Safe, "/indicators/0/owner", "Camat ", "camat"));
    }

    [Fact]
    public void Title_OfALongText_IsCutAndHarmsNoTerminal()
    {
        string title = Fix.Rewrite(FixKind.Suggested, "", "a", "\u001b" + new string('n', 1000)).Title.English;

        Assert.StartsWith("Write '\\u001bnnn", title, StringComparison.Ordinal);
        Assert.InRange(title.Length, 200, 220);
    }

    [Fact]
    public void FixThatChangesNothing_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Fix(FixKind.Safe, new("Periksa", "Look"), FixEdit.Test("/a", "x")));

    [Fact]
    public void FixWithoutTitleInALanguage_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Fix(FixKind.Safe, new("", "Remove"), FixEdit.Remove("/a")));

    [Fact]
    public void EditWithoutValue_IsRefused() => Assert.Throws<ArgumentException>(() => FixEdit.Replace("/a", default));

    [Fact]
    public void Value_IsTextOrNumber()
    {
        FixValue number = 1.50m;
        FixValue text = "1.50";

        Assert.Equal((1.50m, null, "1.50", false), (number.Number, number.Text, number.ToString(), number.IsNone));
        Assert.Equal((null, "1.50", false), (text.Number, text.Text, text.IsNone));
        Assert.NotEqual(number, text);
        Assert.True(default(FixValue).IsNone);
    }

    [Fact]
    public void Findings_AreEqual_OnlyWithEqualFixes()
    {
        var plain = new Diagnostic(new("TST0001", DiagnosticCategory.Cascade, DiagnosticSeverity.Info, "t", "m", "r"), DiagnosticLocation.None);

        Assert.Empty(plain.Fixes);
        Assert.NotEqual(plain, plain with { Fixes = [Fix.Rewrite(FixKind.Safe, "/a", "b", "c")] });
        Assert.Equal(plain with { Fixes = [Fix.Rewrite(FixKind.Safe, "/a", "b", "c")] }, plain with { Fixes = [Fix.Rewrite(FixKind.Safe, "/a", "b", "c")] });
    }
}

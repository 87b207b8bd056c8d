using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>How often the IKU of a sasaran may be replaced in a series of years.</summary>
public sealed class ReplacementTests
{
    private const string Villages = "Desa tertib";
    private const string Service = "Kepuasan masyarakat";
    private const string Account = "Nilai akuntabilitas";

    [Fact]
    public void IkuReplacedTwice_IsTold()
    {
        Diagnostic[] found = [.. Series(1, Villages, Service, Account)];

        found.Expect("KIN3088 /nodes/0 S < /nodes/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "IKU untuk Sasaran S 'Tata kelola' diganti 2 kali dalam 3 dokumen berturut-turut; batasnya 1.",
            "The IKU of Sasaran S 'Tata kelola' were replaced 2 times in 3 successive documents; the limit is 1.");
    }

    [Fact]
    public void IkuReplacedOnce_IsAllowed_UnlessNoneIs()
    {
        Assert.Empty(Series(1, Villages, Villages, Account));
        Assert.Single(Series(0, Villages, Villages, Account));
    }

    [Fact]
    public void IkuInNewWords_IsNotReplaced() => Assert.Empty(Series(0, "Desa tertib administrasi", "Desa tertib administrasi keuangan"));

    [Fact]
    public void IkuThatOnlyComesOrGoes_IsNotReplaced() =>
        Assert.DoesNotContain(PlanPair.Of(Plan(Villages), Plan(), new() { MaxReplacements = 0 }), finding => finding.Id == "KIN3088");

    [Fact]
    public void NegativeLimit_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanPair.Of(Plan(), Plan(), new() { MaxReplacements = -1 }));

    private static IEnumerable<Diagnostic> Series(int limit, params string[] names) => PlanPair
        .Of(Plan(names[^2]), Plan(names[^1]), new() { History = [.. names[..^2].Select(name => Plan(name))], MaxReplacements = limit })
        .Where(finding => finding.Id == "KIN3088");

    // The code is that of the name, as in a list that is written anew each year.
    private static Cascade Plan(params string[] names) =>
        Sketch.With([.. names.Select(name => Sketch.Iku(name) with { Name = name, Measures = "S" })]) with
        {
            Nodes = [Sketch.Node("S", NodeKind.Sasaran) with { Text = "Tata kelola" }],
        };
}

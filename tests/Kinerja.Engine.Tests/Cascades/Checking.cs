using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Engine.Tests.Cascades;

/// <summary>Runs rules over a cascade and writes what they find as lines.</summary>
internal static class Checking
{
    private static readonly KinerjaEngine s_engine = new();

    public static IReadOnlyList<Diagnostic> Check(this Cascade cascade, params ICascadeRule[] rules) =>
        new CascadeAnalyzer([.. rules], StubCompiler.Compile).Analyze(cascade);

    /// <summary>Runs one rule over a cascade whose formulas are really compiled; a formula that does not compile fails the test.</summary>
    public static IReadOnlyList<Diagnostic> CheckCompiled(this Cascade cascade, ICascadeRule rule) =>
        new CascadeAnalyzer([rule], (indicator, _) => new(s_engine.Compile(indicator.Formula!).ValueOrThrow().Facts, [])).Analyze(cascade);

    /// <summary>Reads the texts that stand in the place of values, and runs no other rule.</summary>
    public static IReadOnlyList<Diagnostic> CheckValues(this Cascade cascade) =>
        new CascadeAnalyzer([new TextValueRule()], StubCompiler.Compile).Analyze(cascade);

    public static IReadOnlyList<Diagnostic> CheckAll(this Cascade cascade) =>
        new CascadeAnalyzer(BuiltInRules.All, StubCompiler.Compile).Analyze(cascade);

    /// <summary>Asserts all findings as lines such as <c>KIN3001 /nodes/1/code A &lt; /nodes/0/code</c>: id, place, code, span, related places.</summary>
    public static void Expect(this IReadOnlyList<Diagnostic> findings, params string[] lines) =>
        Assert.Equal(lines, findings.Select(Line));

    /// <summary>Asserts the only finding's severity and its text in both languages.</summary>
    public static void ExpectText(this IReadOnlyList<Diagnostic> findings, DiagnosticSeverity severity, string indonesian, string english)
    {
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(indonesian, finding.GetMessage(Language.Indonesian));
        Assert.Equal(english, finding.GetMessage(Language.English));
    }

    /// <summary>Runs on a thread whose stack is far too small for recursion along the document.</summary>
    public static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static string Line(Diagnostic finding)
    {
        string related = string.Concat(finding.RelatedLocations.Select(other => $" < {other.Location.Pointer}"));
        string span = finding.Location.Span is { } at ? $" {at}" : "";
        return $"{finding.Id} {finding.Location.Pointer} {finding.Location.Code}".TrimEnd() + span + related;
    }
}

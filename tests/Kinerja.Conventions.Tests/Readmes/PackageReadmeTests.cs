using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;
using Kinerja.Serialization;
using Kinerja.Testing;

namespace Kinerja.Conventions.Tests.Readmes;

/// <summary>The snippets of the package READMEs stand here to the letter, so that they compile, and run.</summary>
[Collection(nameof(ConsoleCollection))]
public sealed class PackageReadmeTests
{
    [Fact]
    public void Abstractions_Snippet_MakesAPlan()
    {
        Cascade plan = new()
        {
            Organization = new() { Code = "kerek", Name = "Kecamatan Kerek" },
            Period = Period.OfYear(2021),
            Indicators = [new() { Code = "IKU-1", Kind = IndicatorKind.Iku, Name = "Nilai AKIP", Unit = "nilai", Polarity = Polarity.Maximize }],
        };
        AssertStandsHere("Kinerja.Abstractions");
        Assert.Equal("2021", plan.Period.ToString());
    }

    [Fact]
    public void Engine_Snippet_PrintsItsComments()
    {
        Cascade plan = new() { Organization = new() { Code = "kerek" } };
        string[] printed = Printed(() =>
        {
            var kinerja = new KinerjaEngine();                        // or services.AddKinerja()
            CompiledFormula formula = kinerja.Compile("[tertib] / [desa] * 100", decimals: 2).ValueOrThrow();
            Console.WriteLine(formula.Evaluate(("tertib", 5m), ("desa", 7m)));    // 71.43
            Console.WriteLine(formula.Evaluate(("tertib", 5m)));                  // missing: desa

            foreach (Diagnostic finding in kinerja.Check(plan))
                Console.WriteLine(kinerja.Describe(finding));
        });
        AssertStandsHere("Kinerja.Engine");
        Assert.Equal(["71.43", "missing: desa"], printed);
    }

    [Fact]
    public void Serialization_Snippet_PrintsWhatIsShown()
    {
        string[] printed = Printed(() =>
        {
            string json = """
                { "kinerja": 1,
                  "organization": { "code": "kerek", "name": "Kecamatan Kerek" },
                  "indicators": [ { "code": "IKU-1", "kind": "iku", "targets": [ { "period": "2021", "number": 78.50 } ] } ] }
                """;
            Cascade cascade = KinerjaJson.ReadCascade(json, "kerek.json").ValueOrThrow();
            Console.WriteLine(cascade.Indicators[0].Targets[0].Value);

            foreach (Diagnostic finding in KinerjaJson.ReadCascade(json.Replace("number", "numbr").Replace("iku", "ikuu"), "kerek.json").Diagnostics)
                Console.WriteLine(finding.Format(Language.English));
        });
        AssertStandsHere("Kinerja.Serialization");
        Assert.Equal(Assert.Single(MarkdownBlocks.Of(Repository.PathOf("src/Kinerja.Serialization/README.md"), "text")), printed);
    }

    [Fact]
    public void Testing_Snippet_Passes()
    {
        RuleTest rule = RuleTest.For(new SourceRule());
        rule.On("""{ "indicators": [ [|{ "code": "IKU-1", "kind": "iku" }|] ] }""").Expect("DKI0001");
        rule.On("""{ "indicators": [ { "code": "IKU-1", "kind": "iku", "sources": ["Laporan"] } ] }""").ExpectNothing();
        AssertStandsHere("Kinerja.Testing");
    }

    [Fact]
    public void Testing_Failure_ReadsAsShown()
    {
        var failure = Assert.Throws<RuleTestException>(() => RuleTest.For(new SourceRule())
            .On("""{ "indicators": [ { "code": "IKU-1", "kind": "iku", "name": [|"Nilai AKIP"|] } ] }""").Expect("DKI0001"));
        Assert.Equal(Assert.Single(MarkdownBlocks.Of(Repository.PathOf("src/Kinerja.Testing/README.md"), "text")), failure.Message.Split('\n'));
    }

    // Indentation aside, the README's lines stand in this file one after the other; its using lines stand at the top.
    private static void AssertStandsHere(string package)
    {
        string[] lines = [.. File.ReadLines(Repository.PathOf("tests/Kinerja.Conventions.Tests/Readmes/PackageReadmeTests.cs")).Select(line => line.Trim())];
        string[] snippet = [.. Assert.Single(MarkdownBlocks.Of(Repository.PathOf($"src/{package}/README.md"), "csharp")).Select(line => line.Trim())];
        Assert.All(snippet.Where(line => line.StartsWith("using ", StringComparison.Ordinal)), line => Assert.Contains(line, lines));
        string[] body = [.. snippet.SkipWhile(line => line.Length == 0 || line.StartsWith("using ", StringComparison.Ordinal))];
        bool stands = Enumerable.Range(0, lines.Length - body.Length + 1).Any(start => lines.AsSpan(start, body.Length).SequenceEqual(body));
        Assert.True(stands, $"the snippet of {package}/README.md is not the one tested here");
    }

    private static string[] Printed(Action snippet)
    {
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            snippet();
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}

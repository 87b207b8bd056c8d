using System.Reflection;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;
using Kinerja.Tool;

namespace Kinerja.Conventions.Tests.Readmes;

/// <summary>What the two READMEs show is what happens.</summary>
[Collection(nameof(ConsoleCollection))]
public sealed class ReadmeTests
{
    public static TheoryData<string> Readmes => ["README.md", "README.id.md"];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Program_OfTheReadme_IsTheEmbeddingSample(string readme)
    {
        string[] block = Assert.Single(MarkdownBlocks.Of(Repository.PathOf(readme), "csharp"));
        Assert.Equal(File.ReadAllLines(Repository.PathOf("samples/Embedding/Program.cs")), block);
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Output_OfTheReadme_IsWhatTheEmbeddingSamplePrints(string readme)
    {
        string[] block = Assert.Single(MarkdownBlocks.Of(Repository.PathOf(readme), "text"));
        Assert.Equal(block, Lines(RunEmbedding()));
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Commands_OfTheReadme_AnswerAsShown(string readme)
    {
        string[] block = [.. MarkdownBlocks.Of(Repository.PathOf(readme), "console").SelectMany(lines => lines)];
        Assert.NotEmpty(block);
        int at = 0;
        while (at < block.Length)
        {
            string call = block[at];
            Assert.StartsWith("$ kinerja ", call, StringComparison.Ordinal);
            string[] shown = [.. block.Skip(at + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal))];
            Assert.Equal(shown, Lines(RunAtTheRoot(Words(call["$ kinerja ".Length..]))));
            at += 1 + shown.Length;
        }
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Configuration_OfTheReadme_IsTheSample(string readme) =>
        Assert.Equal(File.ReadAllLines(Repository.PathOf("samples/check.json")), Assert.Single(MarkdownBlocks.Of(Repository.PathOf(readme), "json")));

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Formulas_OfTheReadme_GiveWhatIsShown(string readme)
    {
        var engine = new KinerjaEngine();
        string[][] blocks = [.. MarkdownBlocks.Of(Repository.PathOf(readme), "formula")];
        Assert.Equal(2, blocks.Length);
        foreach (string line in blocks.SelectMany(block => block))
        {
            string[] parts = line.Split(" => ");
            Result<CompiledFormula> compiled = engine.Compile(parts[0]);
            string answer = compiled.TryGetValue(out CompiledFormula? formula) ? formula.Evaluate().ToString() : string.Join(' ', compiled.Diagnostics.Select(finding => finding.Id));
            Assert.Equal((line, parts[1]), (line, answer));
        }
    }

    [Theory]
    [InlineData("README.md", Language.English)]
    [InlineData("README.id.md", Language.Indonesian)]
    public void Values_OfTheReadme_AreReadAsShown(string readme, Language language)
    {
        var engine = new KinerjaEngine();
        foreach (string line in Assert.Single(MarkdownBlocks.Of(Repository.PathOf(readme), "value")))
        {
            string[] parts = line.Split(" => ");
            Assert.Equal((line, parts[1]), (line, Shown(engine.ReadValue(parts[0]), language)));
        }
    }

    private static string Shown(ValueReading reading, Language language)
    {
        if (reading.Outcome == ValueOutcome.NotReported)
            return language == Language.English ? "not reported" : "tidak dilaporkan";
        if (reading.Outcome != ValueOutcome.Value)
            return string.Join(' ', reading.Diagnostics.Select(finding => $"{finding.Id}: {finding.GetMessage(language)}"));
        string bound = reading.Bound == ValueBound.None ? "" : $", {reading.Bound}";
        return $"{reading.Value}{bound}{(reading.Unit.IsStated ? $", {reading.Unit}" : "")}";
    }

    [Fact]
    public void Formulas_OfBothReadmes_AreTheSame() => Assert.Equal(
        MarkdownBlocks.Of(Repository.PathOf("README.md"), "formula"), MarkdownBlocks.Of(Repository.PathOf("README.id.md"), "formula"));

    [Fact]
    public void Links_OfTheReadmes_LeadToFiles()
    {
        foreach (string readme in (string[])["README.md", "README.id.md", "samples/README.md", "samples/data/README.md", "benchmarks/README.md"])
        {
            string folder = Path.GetDirectoryName(Repository.PathOf(readme))!;
            foreach (string link in File.ReadAllText(Repository.PathOf(readme)).Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')')]))
            {
                if (!link.StartsWith("http", StringComparison.Ordinal))
                    Assert.True(Path.Exists(Path.Combine(folder, link.Split('#')[0])), $"{readme} links to {link}, which does not exist");
            }
        }
    }

    // As a shell does it: what stands in quotes is one word.
    private static string[] Words(string call) =>
        [.. call.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    // Where a reader would type it; nothing else in these tests looks at the current folder.
    private static string RunAtTheRoot(string[] args)
    {
        string before = Directory.GetCurrentDirectory();
        using var output = new StringWriter();
        try
        {
            Directory.SetCurrentDirectory(Repository.Root);
            KinerjaCommand.Run(args, output, output);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }

        return output.ToString();
    }

    private static string RunEmbedding()
    {
        MethodInfo main = Assembly.Load("Embedding").EntryPoint!;
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}

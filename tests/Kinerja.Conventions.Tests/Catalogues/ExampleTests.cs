using Kinerja.Diagnostics;

namespace Kinerja.Conventions.Tests.Catalogues;

/// <summary>Every example of the catalogue gives the finding under which it stands.</summary>
public sealed class ExampleTests
{
    // Without an example, because no text alone gives them.
    private static readonly Dictionary<string, string> s_unshown = new(StringComparer.Ordinal)
    {
        ["KIN0001"] = "bytes that are no text cannot stand on a page of text",
        ["KIN1004"] = "needs the names that a host declares when it compiles",
        ["KIN1016"] = "no text is known that gives it",
        ["KIN1019"] = "it comes after a hundred findings of other kinds",
        ["KIN1025"] = "it takes a function of the host's",
        ["KIN2018"] = "a text longer than a page",
        ["KIN4013"] = "it takes several places",
        ["KIN4017"] = "it answers a question backwards",
        ["KIN4018"] = "it answers a question backwards",
        ["KIN4020"] = "no document can leave the bands out",
        ["KIN9001"] = "it takes a rule of the host's",
        ["KIN9002"] = "it takes a rule of the host's",
        ["KIN9008"] = "it takes a fix for another state of the document",
        ["KIN9009"] = "it takes a fix for another state of the document",
        ["KIN9010"] = "it takes two fixes at once",
    };

    public static TheoryData<string> Shown { get; } = [.. Catalogue.Cards.Where(card => card.Examples.Count > 0).Select(card => card.Id)];

    public static TheoryData<string> Formulas { get; } =
        [.. Catalogue.Cards.Where(card => card.Examples.Any(example => example.Language == "formula")).Select(card => card.Id)];

    public static TheoryData<string> Contrasted { get; } = [.. Catalogue.Cards.Where(card => card.Examples.Any(example => example.IsFine)).Select(card => card.Id)];

    [Fact]
    public void Examples_AreLeftOut_OnlyWhereNoneIsPossible() =>
        Assert.Equal(s_unshown.Keys.Order(StringComparer.Ordinal), Catalogue.Cards.Where(card => card.Examples.Count == 0).Select(card => card.Id));

    [Theory]
    [MemberData(nameof(Shown))]
    public void Example_GivesItsFinding_InWholeSentences(string id)
    {
        IReadOnlyList<Diagnostic> findings = ExampleRun.Of(ExamplesOf(id));

        Diagnostic[] meant = [.. findings.Where(finding => finding.Id == id)];
        Assert.True(meant.Length > 0, $"The example of {id} gives: {string.Join(", ", findings.Select(finding => finding.Id))}.");
        Assert.All(meant.SelectMany(finding => Enum.GetValues<Language>().Select(finding.GetMessage)), message =>
        {
            Assert.Matches(@"[^.\s][.?]$", message);
            Assert.DoesNotMatch(@"\{[a-z]+\}", message);
        });
    }

    [Theory]
    [MemberData(nameof(Contrasted))]
    public void Example_CalledFine_DoesNotGiveTheFinding(string id) =>
        Assert.All(
            FineOf(id),
            examples => Assert.DoesNotContain(ExampleRun.Of(examples), finding => finding.Id == id || finding.Severity == DiagnosticSeverity.Error));

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Example_OfAFormula_GivesNothingElse(string id) =>
        Assert.All(ExampleRun.Of(ExamplesOf(id)), finding => Assert.Equal(id, finding.Id));

    // Documents that are compared go together; anything else is an example by itself.
    private static IReadOnlyList<CatalogueExample[]> FineOf(string id)
    {
        CatalogueExample[] fine = [.. Catalogue.Cards.Single(card => card.Id == id).Examples.Where(example => example.IsFine)];
        return fine.Any(example => example.Words.Contains("after")) ? [fine] : [.. fine.Select(example => new[] { example })];
    }

    private static IReadOnlyList<CatalogueExample> ExamplesOf(string id) =>
        [.. Catalogue.Cards.Single(card => card.Id == id).Examples.Where(example => !example.IsFine)];
}

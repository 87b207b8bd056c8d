using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Testing.Tests;

/// <summary>What a test of a rule says yes to and what it says no to.</summary>
public sealed class RuleTestTests
{
    private const string Marked = """
        { "indicators": [ { "code": "A", "kind": "iku", "name": [|"Singkat"|] }, { "code": "B", "kind": "iku", "name": "Persentase desa tertib" } ] }
        """;

    private static readonly string s_unmarked = Marked.Replace("[|", "").Replace("|]", "");

    private static RuleTest ShortNames => RuleTest.For(new ShortNameRule());

    [Fact]
    public void Expectation_AtItsMark_Holds() => ShortNames.On(Marked).Expect("DKI0001");

    [Fact]
    public void Expectation_WithItsOwnPlace_Holds() => ShortNames.On(s_unmarked).Expect("DKI0001 /indicators/0/name").On(s_unmarked).Expect("DKI0001 A");

    [Fact]
    public void Expectation_WithSeverityAndMessage_Holds() => ShortNames.On(Marked).Expect(new ExpectedFinding("DKI0001")
    {
        Severity = DiagnosticSeverity.Warning,
        Message = new("Nama A hanya 7 huruf.", "The name of A has only 7 letters."),
    });

    [Fact]
    public void OneExpectation_TakesAllMarks() => ShortNames
        .On("""{ "indicators": [ { "code": "A", "kind": "iku", "name": [|"Satu"|] }, { "code": "B", "kind": "iku", "name": [|"Dua"|] } ] }""")
        .Expect("DKI0001");

    [Fact]
    public void Expectations_AreForMarksInTheirOrder_WhateverTheOrderOfFindings() => ShortNames
        .On("""{ "indicators": [ { "name": [|"Satu"|], "code": "A", "kind": "iku" }, { "code": "B", "kind": "iku", "name": [|"Dua"|] } ], "nodes": [] }""")
        .Expect(new ExpectedFinding("DKI0001") { Message = new("Nama A hanya 4 huruf.", "The name of A has only 4 letters.") }, "DKI0001");

    [Fact]
    public void MissingMember_StandsAtItsObject() => ShortNames.On("""{ "indicators": [ [|{ "code": "A", "kind": "iku" }|] ] }""").Expect("DKI0001");

    [Fact]
    public void WholeDocument_CanBeMarked() => RuleTest.For(DelegateRule.Reporting(context => new(DelegateRule.Own, context.AtDocument())))
        .On("""[|{ "indicators": [ { "code": "A", "kind": "iku" } ] }|]""")
        .Expect("DKI0002");

    [Fact]
    public void StretchOfAFormula_CanBeMarked() => RuleTest.For(SecondName())
        .On("""{ "indicators": [ { "code": "A", "kind": "iku", "formula": { "expression": "\u0020[a] / [|[b]|]" } } ] }""").Expect("DKI0002")
        .On("""{ "indicators": [ { "code": "A", "kind": "iku", "formula": { "expression": [|"[a] / [b]"|] } } ] }""").Expect("DKI0002");

    [Fact]
    public void OtherStretchOfAFormula_IsAnotherPlace() => ExpectFailure(
        () => RuleTest.For(SecondName())
            .On("""{ "indicators": [ { "code": "A", "kind": "iku", "formula": { "expression": "[|[a]|] / [b]" } } ] }""").Expect("DKI0002"),
        "missing: DKI0002 at /indicators/0/formula/expression 0..3",
        "not expected: DKI0002 at /indicators/0/formula/expression 6..9 A: info: Found.");

    [Fact]
    public void Plan_MadeInCode_IsTakenToo() => ShortNames
        .On(new Cascade { Organization = new() { Code = "x" }, Indicators = [new() { Code = "A", Kind = IndicatorKind.Iku }] })
        .Expect("DKI0001 /indicators/0/name");

    [Fact]
    public void Nothing_ExpectedAndFound_Holds() => ShortNames.On("{}").ExpectNothing();

    [Fact]
    public void Failure_ListsWhatWasExpectedAndWhatWasFound()
    {
        var failure = Assert.Throws<RuleTestException>(() => ShortNames
            .On("""{ "indicators": [ { "code": "A", "kind": "iku", "name": "Singkat" }, { "code": "B", "kind": "iku", "name": [|"Persentase desa tertib"|] } ] }""")
            .Expect("DKI0001"));

        Assert.Equal(
            """
            ShortNameRule did not find what was expected.
              missing: DKI0001 at /indicators/1/name
              not expected: DKI0001 at /indicators/0/name A: warning: The name of A has only 7 letters.
            Expected:
              DKI0001 at /indicators/1/name
            Found:
              DKI0001 at /indicators/0/name A: warning: The name of A has only 7 letters.
            """.ReplaceLineEndings("\n"),
            failure.Message);
    }

    [Fact]
    public void Found_AlthoughNothingIsExpected_Fails() => ExpectFailure(
        () => ShortNames.On(s_unmarked).ExpectNothing(), "not expected: DKI0001 at /indicators/0/name A", "Expected:\n  nothing");

    [Fact]
    public void FoundOnce_ExpectedTwice_Fails() => ExpectFailure(() => ShortNames.On(s_unmarked).Expect("DKI0001", "DKI0001"), "missing: DKI0001 anywhere");

    [Fact]
    public void OtherPlace_Fails() => ExpectFailure(() => ShortNames.On(s_unmarked).Expect("DKI0001 B"), "missing: DKI0001 at B");

    [Fact]
    public void OtherSeverity_Fails() => ExpectFailure(
        () => ShortNames.On(Marked).Expect(new ExpectedFinding("DKI0001") { Severity = DiagnosticSeverity.Error }), "its severity is Warning, expected Error");

    [Fact]
    public void OtherMessage_InOneLanguage_Fails() => ExpectFailure(
        () => ShortNames.On(Marked).Expect(new ExpectedFinding("DKI0001") { Message = new("Nama A hanya 7 huruf.", "Too short.") }),
        "it says 'The name of A has only 7 letters.', expected 'Too short.'");

    [Fact]
    public void Plan_ThatCannotBeRead_FailsWithItsMistakes() => ExpectFailure(
        () => ShortNames.On("""{ "indicators": [ { "code": "A", "kind": "ikuu" } ] }"""), "The plan cannot be read:", "(1,42)", "KIN0020");

    [Theory]
    [InlineData("""{ "indicators": [|] }""", "marks '[|' that nothing closes")]
    [InlineData("""{ "indicators": [] |]}""", "closes nothing")]
    [InlineData("""{ [|"indicators": []|] }""", "surrounds neither a whole value nor a part of one string")]
    public void Mark_ThatSurroundsNoPlace_Fails(string plan, string message) => ExpectFailure(() => ShortNames.On(plan), message);

    [Fact]
    public void MarksAndExpectations_ThatDoNotPair_AreAMistakeOfTheTest()
    {
        Assert.Throws<ArgumentException>(() => ShortNames.On(Marked).ExpectNothing());
        Assert.Throws<ArgumentException>(() => ShortNames.On(Marked).Expect("DKI0001", "DKI0001"));
        Assert.Throws<ArgumentException>(() => ShortNames.On(s_unmarked).Expect());
    }

    // Reports the last name of the first formula.
    private static DelegateRule SecondName() => DelegateRule.Reporting(context =>
        new(DelegateRule.Own, context.FormulaOf(0) is { } facts ? context.AtExpression(0, facts.References[^1].Span) : context.AtIndicator(0)));

    private static void ExpectFailure(Action test, params string[] parts)
    {
        string message = Assert.Throws<RuleTestException>(test).Message;
        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }
}

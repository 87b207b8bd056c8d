using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using static Kinerja.Testing.Tests.DelegateRule;

namespace Kinerja.Testing.Tests;

/// <summary>What every test of a rule requires, whatever it expects.</summary>
public sealed class RuleContractTests
{
    private const string Plan = """{ "indicators": [ { "code": "A", "kind": "iku", "formula": { "expression": "[a]" } } ] }""";

    [Fact]
    public void RuleThatThrows_Fails_WithWhatItThrew()
    {
        RuleTestException failure = Failure(new DelegateRule(_ => throw new FormatException("no such row.")));

        Assert.Contains("DelegateRule threw FormatException: no such row.", failure.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(failure.InnerException);
    }

    [Fact]
    public void UndeclaredId_Fails() => Assert.Contains(
        "reports DKI0009, which is not among its Descriptors",
        Failure(Reporting(context => new(Kind("DKI0009", "x"), context.AtIndicator(0)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void IdOfKinerja_Fails() => Assert.Contains(
        "declares KIN3010, which already means 'IKI without an IKU'", Failure(new DelegateRule(_ => { }, Kind("KIN3010", "x"))).Message, StringComparison.Ordinal);

    [Fact]
    public void RuleWithoutDescriptors_Fails()
    {
        Assert.Contains("declares no id", Failure(new Undescribed(() => [])).Message, StringComparison.Ordinal);
        Assert.Contains("are null", Failure(new Undescribed(() => null!)).Message, StringComparison.Ordinal);
        Assert.Contains("threw NotSupportedException", Failure(new Undescribed(() => throw new NotSupportedException())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleThatRemembersItsLastRun_Fails()
    {
        var seen = new HashSet<string>();
        DelegateRule forgetful = new(context =>
        {
            if (seen.Add(context.Cascade.Indicators[0].Code))
                context.Report(Own, context.AtIndicator(0));
        });

        Assert.Contains("DelegateRule holds state", Failure(forgetful).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleThatRemembersAnotherPlan_Fails()
    {
        int largest = 0;
        DelegateRule counting = new(context =>
        {
            largest += context.Cascade.Indicators.Count;
            context.Report(Kind("DKI0002", new("{n}", "{n}")), context.AtIndicator(0), ("n", largest));
        });

        Assert.Contains("after another plan", Failure(counting).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ArgumentThatIsNotGiven_Fails() => Assert.Contains(
        "names {code}, but the finding has 0 arguments of that name; it has kode",
        Failure(Message(new("{code}", "{code}"), ("kode", "A"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ArgumentInOneLanguageOnly_Fails()
    {
        Assert.Contains("names {code} in English only", Failure(Message(new("Kode.", "{code}."), ("code", "A"))).Message, StringComparison.Ordinal);
        Assert.Contains(
            "'code' of DKI0002 has a text in one language only",
            Failure(Message(new("{code}.", "{code}."), ("code", new LocalizedText("kode", "")))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ArgumentThatIsEmptyInBoth_IsAPartThatIsNotThere() => RuleTest
        .For(Message(new("Kode.{hint}", "Code.{hint}"), ("hint", ""))).On(Plan).Expect("DKI0002");

    [Theory]
    [InlineData("indicators/0", "is no JSON Pointer")]
    [InlineData("/indicators/1", "which this plan does not have")]
    [InlineData("/indicators/x", "which this plan does not have")]
    [InlineData("/indicators/0/targets/0", "")]
    public void Place_ThatThePlanDoesNotHave_Fails(string pointer, string message)
    {
        DelegateRule rule = Reporting(_ => new(Own, new() { Pointer = pointer }));
        if (message.Length == 0)
            RuleTest.For(rule).On(Plan).Expect("DKI0002");
        else
            Assert.Contains(message, Failure(rule).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EntryThatAListDoesNotHave_Fails() => Assert.Contains(
        "points at /indicators/0/sources/1",
        Assert.Throws<RuleTestException>(() => RuleTest.For(Reporting(context => new(Own, context.AtIndicator(0, "sources/1"))))
            .On("""{ "indicators": [ { "code": "A", "kind": "iku", "sources": [ "Laporan" ] } ] }""").Expect("DKI0002")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void SpanBeyondTheFormula_Fails() => Assert.Contains(
        "underlines 2..9 in the formula '[a]'", Failure(Reporting(context => new(Own, context.AtExpression(0, new(2, 7))))).Message, StringComparison.Ordinal);

    [Fact]
    public void FunctionsOfTheHost_AreKnown()
    {
        DelegateRule compiled = new(context =>
        {
            if (context.Index.TryFindIndicator("A", out int place) && context.FormulaOf(place) is not null)
                context.Report(Own, context.AtIndicator(place));
        });
        const string Doubling = """{ "indicators": [ { "code": "A", "kind": "iku", "formula": { "expression": "Gandakan(2)" } } ] }""";
        KinerjaOptions options = KinerjaOptions.Default with { Functions = [new FormulaFunction("Gandakan", 1, 1, x => x[0] * 2)] };

        RuleTest.For(compiled).On(Doubling).ExpectNothing();
        RuleTest.For(compiled, options).On(Doubling).Expect("DKI0002 A");
    }

    private static DelegateRule Message(LocalizedText format, DiagnosticArgument argument)
    {
        DiagnosticDescriptor kind = Kind("DKI0002", format);
        return Reporting(kind, context => new(kind, context.AtIndicator(0), argument));
    }

    private static RuleTestException Failure(ICascadeRule rule) => Assert.Throws<RuleTestException>(() => RuleTest.For(rule).On(Plan).Expect("DKI0002"));

    private sealed class Undescribed(Func<ValueList<DiagnosticDescriptor>> descriptors) : ICascadeRule
    {
        public ValueList<DiagnosticDescriptor> Descriptors => descriptors();

        public void Check(CascadeContext context)
        {
        }
    }
}

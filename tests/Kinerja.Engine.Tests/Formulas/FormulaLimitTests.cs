using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class FormulaLimitTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Compile_DeepestAllowedNesting_Evaluates()
    {
        foreach ((string open, string close) in Nestings())
        {
            // A prefix sign or choice before a bracket nests once more than the bracket alone.
            int levels = open == "(" || open == "if(1>0," ? 64 : 32;
            CompiledFormula formula = s_engine.Compile(Repeat(open, levels) + "1" + Repeat(close, levels)).ValueOrThrow();
            Assert.Equal(1m, formula.Evaluate().Value);
        }
    }

    [Fact]
    public void Compile_OneLevelTooDeep_IsRefusedAtThatBracket()
    {
        Diagnostic finding = Assert.Single(s_engine.Compile(Repeat("(", 65) + "1" + Repeat(")", 65)).Diagnostics);
        Assert.Equal("KIN1003", finding.Id);
        Assert.Equal(new TextSpan(64, 1), finding.Location.Span);
    }

    [Theory]
    [InlineData("(", ")", 2_000, "KIN1003 64..65")]
    [InlineData("(", ")", 5_000, "KIN1003 64..65")]
    [InlineData("if(1>0,", ",0)", 2_000, "KIN1003 450..451")]
    [InlineData("not ", "", 20_000, "KIN1003 256..259")]
    [InlineData("- ", "", 3_000, "KIN1003 128..129")]
    [InlineData("1>0?", ":0", 3_000, "KIN1003 259..260")]
    [InlineData("-(", ")", 500, "KIN1003 64..65")]
    [InlineData("1>0?(", "):0", 500, "KIN1003 163..164")]
    [InlineData("1+", "", 100_000, "KIN1002 8192..200001")]
    [InlineData(" ", "", 1_048_576, "KIN1002 8192..1048577")]
    [InlineData("a+", "", 2_100, "KIN1005 4096..4097")]
    public void Compile_TooMuchOnSmallStack_IsOneFindingAtItsPlace(string open, string close, int times, string expected)
    {
        Result<CompiledFormula> result = OnSmallStack(() => s_engine.Compile(Repeat(open, times) + "1" + Repeat(close, times)));
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(expected, $"{finding.Id} {finding.Location.Span}");
        Assert.True(finding.ToString().Length < 400, "the finding repeats the text");
    }

    [Fact]
    public void Format_OfAFindingWithoutItsText_NamesTheColumn() =>
        Assert.StartsWith("kolom 8193: galat KIN1002:", s_engine.Compile(new string(' ', 9_000)).Diagnostics[0].Format(Language.Indonesian), StringComparison.Ordinal);

    [Fact]
    public void Compile_LongestSumOnSmallStack_EvaluatesAndPrints()
    {
        string text = Repeat("1+", 2_000) + "1";
        string canonical = OnSmallStack(() =>
        {
            CompiledFormula formula = s_engine.Compile(text).ValueOrThrow();
            Assert.Equal(2_001m, formula.Evaluate().Value);
            Assert.Equal(2_001m, formula.Explain().Steps[^1].Value);
            var results = new decimal[3];
            formula.EvaluateColumns([], results, new FormulaStatus[3]);
            Assert.Equal([2_001m, 2_001m, 2_001m], results);
            return formula.ToString();
        });
        Assert.Equal(text.Replace("+", " + "), canonical);
    }

    [Theory]
    [InlineData("a||", 2_000, "a", "KIN1011")]
    [InlineData("1>2||", 1_000, "true", "true")]
    [InlineData("1<2&&", 1_000, "true", "true")]
    [InlineData("1>2||1<2&&", 500, "false", "false")]
    [InlineData("1<2&&1>2||", 500, "true?1:2", "1")]
    [InlineData("!true||", 1_100, "true", "true")]
    [InlineData("1<", 2_000, "1", "KIN1012")]
    [InlineData("2=", 2_000, "1", "KIN1012")]
    [InlineData("2-", 2_000, "1", "-3997")]
    [InlineData("1*", 2_000, "1", "1")]
    [InlineData("-1*", 1_300, "1", "1")]
    [InlineData("(1)-", 1_000, "1", "-999")]
    public void Compile_LongChainOnSmallStack_IsAnswered(string link, int times, string end, string expected)
    {
        string answer = OnSmallStack(() =>
        {
            Result<CompiledFormula> result = s_engine.Compile(Repeat(link, times) + end);
            return result.TryGetValue(out CompiledFormula? formula) ? formula.Evaluate().ToString() : result.Diagnostics[0].Id;
        });
        Assert.Equal(expected, answer);
    }

    [Fact]
    public void Compile_MoreVariablesThanAllowed_IsRefused()
    {
        var small = new KinerjaEngine(KinerjaOptions.Default with { Limits = FormulaLimits.Default with { MaxVariables = 2 } });
        Assert.True(small.Compile("a + b + a").IsSuccess);
        Assert.Equal("KIN1017", Assert.Single(small.Compile("a + b + c").Diagnostics).Id);
    }

    [Fact]
    public void Evaluate_IntermediateBeyondBudget_Fails()
    {
        string product = string.Join('*', Enumerable.Repeat("[a]", 50));
        FormulaResult result = s_engine.Compile(product).ValueOrThrow().Evaluate(("a", decimal.MaxValue));
        Assert.Equal("KIN1024", result.Failure!.Id);
    }

    [Fact]
    public void Compile_AThousandStrayCharacters_ReportsAHundredAndHowManyMore() => AssertHundredAndMore(900, s_engine.Compile(Repeat("$", 1_000)));

    [Fact]
    public void Compile_AThousandUndeclaredNames_ReportsAHundredAndHowManyMore() =>
        AssertHundredAndMore(900, s_engine.Compile(string.Join('+', Enumerable.Range(0, 1_000).Select(i => $"v{i}")), ["a", "b"]));

    [Fact]
    public void Engine_LimitBelowOne_Throws() =>
        Assert.Throws<ArgumentException>(() => new KinerjaEngine(KinerjaOptions.Default with { Limits = FormulaLimits.Default with { MaxDepth = 0 } }));

    private static void AssertHundredAndMore(int more, Result<CompiledFormula> result)
    {
        Assert.Equal(101, result.Diagnostics.Count);
        Diagnostic last = result.Diagnostics[^1];
        Assert.Equal(("KIN1019", DiagnosticSeverity.Info), (last.Id, last.Severity));
        Assert.Equal($"There are {more} more findings in this formula that are not shown.", last.GetMessage(Language.English));
        Assert.DoesNotContain(result.Diagnostics.Take(100), finding => finding.Id == "KIN1019");
    }

    private static IEnumerable<(string Open, string Close)> Nestings() => [("(", ")"), ("if(1>0,", ",0)"), ("1>0?(", "):0")];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static T OnSmallStack<T>(Func<T> work)
    {
        T? answer = default;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                answer = work();
            }
            catch (Exception e)
            {
                failure = e;
            }
        }, 256 * 1024);
        thread.Start();
        thread.Join();
        return failure is null ? answer! : throw failure;
    }
}

using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class FormulaEvaluationTests
{
    private static readonly KinerjaEngine s_engine = new();

    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (string[] columns in CaseFile.Read("evaluation.cases.txt"))
            data.Add(columns[0], columns[1], columns[2], columns[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluate_Case_GivesExpectedResult(string expression, string values, string decimals, string expected) =>
        Assert.Equal(expected, Evaluate(expression, values, decimals));

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-CH")]
    public void Evaluate_EveryCaseUnderCulture_GivesTheSameResult(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            foreach (string[] columns in CaseFile.Read("evaluation.cases.txt"))
                Assert.Equal(columns[3], Evaluate(columns[0], columns[1], columns[2]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Evaluate_CanonicalTextOfEveryCase_GivesTheSameResultAndText()
    {
        foreach (string[] columns in CaseFile.Read("evaluation.cases.txt"))
        {
            CompiledFormula formula = s_engine.Compile(columns[0]).ValueOrThrow();
            string again = s_engine.Compile(formula.ToString()).ValueOrThrow().ToString();
            Assert.Equal(formula.ToString(), again);
            if (!columns[3].StartsWith("KIN", StringComparison.Ordinal))
                Assert.Equal(columns[3].ToLowerInvariant(), Evaluate(formula.ToString(), columns[1], columns[2]).ToLowerInvariant());
        }
    }

    [Theory]
    [InlineData("(a < 1 or b < 1) or c < 1", "[a] < 1 or [b] < 1 or [c] < 1")]
    [InlineData("a < 1 or (b < 1 or c < 1)", "[a] < 1 or [b] < 1 or [c] < 1")]
    [InlineData("(a < 1 and b < 1) and c < 1", "[a] < 1 and [b] < 1 and [c] < 1")]
    [InlineData("(a < 1 or b < 1) and c < 1", "([a] < 1 or [b] < 1) and [c] < 1")]
    [InlineData("5e-40", "0.0000000000000000000000000000000000000005")]
    public void Canonical_OfSeveralSpellings_IsOneAndItsOwn(string expression, string canonical)
    {
        Assert.Equal(canonical, s_engine.Compile(expression).ValueOrThrow().ToString());
        Assert.Equal(canonical, s_engine.Compile(canonical).ValueOrThrow().ToString());
    }

    [Fact]
    public void Evaluate_OneFormulaOnManyThreads_GivesEachRowItsOwnResult()
    {
        CompiledFormula formula = s_engine.Compile("if([b] = 0, 0, Round([a] / [b] * 100, 2))").ValueOrThrow();
        string[] alone = [.. Enumerable.Range(0, 20_000).Select(Row)];
        var together = new string[alone.Length];
        Parallel.For(0, alone.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => together[i] = Row(i));
        Assert.Equal(alone, together);

        string Row(int i) => formula.Evaluate(("a", i), ("b", i % 97)).ToString();
    }

    [Fact]
    public void Evaluate_FailureMessage_NamesTheDivisorInBothLanguages()
    {
        FormulaResult result = s_engine.Compile("[a]/[jumlah desa]*100").ValueOrThrow().Evaluate(("a", 1m), ("jumlah desa", 0m));
        Assert.Equal("Pembagi [jumlah desa] bernilai nol.", result.Failure!.GetMessage(Language.Indonesian));
        Assert.Equal("The divisor [jumlah desa] is zero.", result.Failure.GetMessage(Language.English));
    }

    [Fact]
    public void Evaluate_RowInOrderOfVariables_EqualsNamedRow()
    {
        CompiledFormula formula = s_engine.Compile("[b] - [a] * [b]").ValueOrThrow();
        Assert.Equal(["b", "a"], formula.Variables);
        Assert.Equal(formula.Evaluate(("a", 2m), ("b", 7m)), formula.Evaluate([7m, 2m]));
        Assert.Equal(-7m, formula.Evaluate([7m, 2m]).Value);
    }

    [Fact]
    public void Evaluate_RowOfOtherLength_Throws() =>
        Assert.Throws<ArgumentException>(() => s_engine.Compile("[a]").ValueOrThrow().Evaluate([1m, 2m]));

    [Fact]
    public void Evaluate_NameGivenTwice_Throws() =>
        Assert.Throws<ArgumentException>(() => s_engine.Compile("[a]").ValueOrThrow().Evaluate(("a", 1m), ("A", 2m)));

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(400)]
    public void Evaluate_AnyNumberOfNamesInAnyOrderAndCase_FindsEach(int count)
    {
        // 1 * v0 + 2 * v1 + ... with v_i = i is the sum of i * (i + 1).
        CompiledFormula formula = s_engine.Compile(string.Join(" + ", Enumerable.Range(0, count).Select(i => $"{i + 1} * [v {i}]"))).ValueOrThrow();
        (string, decimal?)[] values = [.. Enumerable.Range(0, count).Reverse().Select(i => ($"V  {i}", (decimal?)i)), ("other", 5m)];
        Assert.Equal(Enumerable.Range(0, count).Sum(i => i * (i + 1)), formula.Evaluate(values).Value);
        Assert.Throws<ArgumentException>(() => formula.Evaluate([.. values, ("v 1", 1m)]));
        Assert.Equal(["v 0"], formula.Evaluate([.. values.Where(value => value.Item1 != "V  0")]).MissingVariables);
    }

    [Fact]
    public void Evaluate_Dictionary_EqualsNamedRow()
    {
        CompiledFormula formula = s_engine.Compile("[a] + 1").ValueOrThrow();
        Assert.Equal(3m, formula.Evaluate(new Dictionary<string, decimal?> { ["a"] = 2m, ["unused"] = 5m }).Value);
    }

    [Fact]
    public void Value_OfMissingResult_Throws()
    {
        FormulaResult result = s_engine.Compile("[a]").ValueOrThrow().Evaluate();
        Assert.Contains("missing: a", Assert.Throws<InvalidOperationException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a] - [b]")]
    [InlineData("if([b] = 0, 0, Round([a] / [b] * 100, 2))")]
    public void Evaluate_FitsIn64Bits_AllocatesTheResultAlone(string text)
    {
        // As many rows as make one byte a row more than the 8 KB that a collection by another test adds.
        const int Rows = 20_000;
        CompiledFormula formula = s_engine.Compile(text, 2).ValueOrThrow();
        decimal?[] row = [17m, 12.25m];
        (string, decimal?)[] named = [("a", 17m), ("b", 12.25m)];
        long results = Allocated(() => FormulaResult.OfNumber(4.75m));
        Assert.InRange(Allocated(() => formula.Evaluate(row.AsSpan())), results - Rows, results + Rows);
        Assert.InRange(Allocated(() => formula.Evaluate(named)), results - Rows, results + Rows); // a byte a row would be too much

        static long Allocated(Func<FormulaResult> evaluate)
        {
            evaluate(); // what is made once is made here
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Rows; i++)
                evaluate();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static string Evaluate(string expression, string values, string decimals)
    {
        int? places = decimals == "-" ? null : int.Parse(decimals, CultureInfo.InvariantCulture);
        FormulaResult result = s_engine.Compile(expression, places).ValueOrThrow().Evaluate(Values(values));
        return result.Failure is { } failure ? $"{failure.Id} {failure.Location.Span}" : result.ToString();
    }

    // "a=5 jumlah desa=7": a name runs up to its equals sign and may hold blanks.
    private static (string Name, decimal? Value)[] Values(string text)
    {
        var values = new List<(string, decimal?)>();
        string[] parts = text.Split('=');
        string name = parts[0];
        for (int i = 1; i < parts.Length; i++)
        {
            int blank = i == parts.Length - 1 ? -1 : parts[i].IndexOf(' ');
            string number = blank < 0 ? parts[i] : parts[i][..blank];
            values.Add((name, number == "null" ? null : decimal.Parse(number, CultureInfo.InvariantCulture)));
            name = blank < 0 ? "" : parts[i][(blank + 1)..];
        }

        return [.. values];
    }
}

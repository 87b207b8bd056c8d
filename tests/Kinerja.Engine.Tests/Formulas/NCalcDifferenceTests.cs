using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>Every row of NCalcDifferences.md is run through NCalc's evaluator and through the engine.</summary>
public sealed class NCalcDifferenceTests
{
    private static readonly KinerjaEngine s_engine = new();

    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (string[] cells in Table())
            data.Add(cells[1], cells[2], cells[3], cells[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_RunThroughBoth_GivesWhatTheTableSays(string formula, string inputs, string ncalc, string kinerja)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // NCalc reads dates in the ambient culture.
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(ncalc, NCalcAnswer(formula, Values(inputs)));
            Assert.Equal(kinerja, KinerjaAnswer(formula, Values(inputs)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Table_OfDifferences_HasARowForEveryTopicAndNoneTwice()
    {
        List<string[]> table = Table();
        Assert.True(table.Count >= 70, $"only {table.Count} rows were read");
        Assert.Equal(table.Count, table.Select(cells => (cells[1], cells[2])).Distinct().Count());
        Assert.All(table, cells => Assert.All([cells[0], cells[1], cells[3], cells[4], cells[5]], cell => Assert.NotEqual("", cell)));
    }

    private static string NCalcAnswer(string formula, (string Name, decimal? Value)[] values)
    {
        var expression = new NCalc.Expression(formula, NCalc.EvaluateOptions.NoCache);
        foreach ((string name, decimal? value) in values)
            expression.Parameters[name] = value;
        object? answer;
        try
        {
            answer = expression.Evaluate();
        }
        catch (Exception e)
        {
            return e.GetType().Name;
        }

        return answer is null ? "null" : $"{Convert.ToString(answer, CultureInfo.InvariantCulture)} ({answer.GetType().Name})";
    }

    private static string KinerjaAnswer(string formula, (string Name, decimal? Value)[] values)
    {
        Result<CompiledFormula> compiled = s_engine.Compile(formula);
        if (!compiled.TryGetValue(out CompiledFormula? valid))
            return $"refused {string.Join(' ', compiled.Diagnostics.Select(finding => finding.Id).Distinct())}";
        FormulaResult result = valid.Evaluate(values);
        return result.Failure is { } failure ? $"failed {failure.Id}" : result.ToString();
    }

    private static (string Name, decimal? Value)[] Values(string inputs) =>
    [
        .. inputs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(input => input.Split('='))
            .Select(pair => (pair[0], pair[1] == "null" ? (decimal?)null : decimal.Parse(pair[1], CultureInfo.InvariantCulture))),
    ];

    // A bar inside a cell is written \| so that it ends no cell; codes stand in backticks.
    private static List<string[]> Table() =>
    [
        .. File.ReadLines(Path.Combine(Root(), "src", "Kinerja.Engine", "Formulas", "NCalcDifferences.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
            .Select(line => line.Replace("\\|", "\u0001").Trim('|').Split('|').Select(cell => cell.Trim(' ').Trim('`').Replace('\u0001', '|')).ToArray()),
    ];

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kinerja.Engine.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Kinerja.Engine.sln lies in no folder above the tests.");
    }
}

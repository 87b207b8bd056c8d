using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Serialization;

namespace Kinerja.Samples.Tests;

/// <summary>The plan whose formulas stand in words only is read, checked and computed.</summary>
public sealed class WordsTests
{
    private static readonly JsonReadResult<Cascade> s_plan = KinerjaJson.ReadCascade(Text("plan.json"), "samples/words/plan.json");

    private static readonly RealizationSet s_realizations = KinerjaJson.ReadRealizations(Text("realization.json")).ValueOrThrow();

    [Fact]
    public void Check_SaysWhatTheReadmeShows()
    {
        IEnumerable<string> lines = s_plan.Locate(Sample.Engine.Check(s_plan.ValueOrThrow())).SelectMany(finding => finding.Format(Language.English).Split('\n'));

        Assert.Equal(
            Sample.Readme("samples.README.md").Split('\n').SkipWhile(line => line != "## words").SkipWhile(line => line != "```text").Skip(1).TakeWhile(line => line != "```"),
            lines);
    }

    [Fact]
    public void Evaluate_ComputesWhatReadsPlainly()
    {
        ValueList<IndicatorResult> results = Sample.Engine.Evaluate(s_plan.ValueOrThrow(), s_realizations).Results;

        Assert.Equal([IndicatorStatus.Value, IndicatorStatus.Value, IndicatorStatus.Missing, IndicatorStatus.NoFormula], results.Select(result => result.Status));
        Assert.Equal("71.43", results[0].Computed!.ToString()); // 5 / 7 * 100 = 71.428...
        Assert.Equal(new NumberValue(84.5m), results[1].Reported);
        Assert.Equal(["jumlah_desa_yang_dibina"], results[2].Computed!.MissingVariables);
    }

    [Fact]
    public void Documents_AreReadWithoutFinding()
    {
        Assert.Empty(s_plan.Diagnostics);
        Assert.Contains("DATA REKAAN", s_plan.ValueOrThrow().Note);
        Assert.Contains("DATA REKAAN", s_realizations.Note);
    }

    // The words of the four real documents, without the expressions that a person wrote beside them, give those expressions.
    [Fact]
    public void RealDocuments_WithoutTheirExpressions_ReadAsTheirEncoderDid()
    {
        int read = 0;
        foreach (Cascade cascade in Sample.Names.Select(name => Sample.Of(name).Cascade))
        {
            Cascade worded = cascade with { Indicators = [.. cascade.Indicators.Select(indicator => indicator with { Formula = indicator.Formula is { } formula ? formula with { Expression = "" } : null })] };
            CascadeEvaluation evaluation = Sample.Engine.Evaluate(worded, new() { Organization = cascade.Organization.Code });
            foreach ((Indicator indicator, IndicatorResult result) in cascade.Indicators.Zip(evaluation.Results))
            {
                if (result.Reading is not { IsUnambiguous: true } reading)
                    continue;
                read++;
                Assert.Equal((indicator.Code, Structure(indicator.Formula!.Expression)), (indicator.Code, Structure(reading.Expression)));
            }
        }

        // Of 93 formulas, 7 are values from outside; some leave a doubt, or a defect that leaves open what was meant.
        Assert.InRange(read, 72, 86);
    }

    // The expression with its names numbered: an encoder may have chosen another name than the phrase.
    private static string Structure(string expression)
    {
        CompiledFormula formula = Sample.Engine.Compile(expression).ValueOrThrow();
        List<string> names = [.. formula.Variables];
        return string.Join(' ', formula.Facts.Tree.Nodes.Select(node => node.Kind == FormulaNodeKind.Name ? $"v{names.IndexOf(node.Text)}" : $"{node.Kind}{node.Text}"));
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "words", name));
}

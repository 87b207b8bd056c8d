using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas.Explaining;

public sealed class ExplanationTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Ratio_ShowsValuesExactFractionAndRounding()
    {
        FormulaExplanation explanation = Compile("[tertib] / [desa] * 100", 2).Explain(("tertib", 5m), ("desa", 7m));

        Assert.Equal(71.43m, explanation.Result.Value);
        AssertText(explanation, Language.Indonesian, """
            Formula: [tertib] / [desa] * 100
            Nilai:
              [tertib] = 5
              [desa] = 7
            Langkah:
              [tertib] / [desa] = 5 / 7 = 0,714285714285…
              [tertib] / [desa] * 100 = (5/7) * 100 = 500/7 = 71,4285714285…
              dibulatkan ke 2 desimal, setengah menjauhi nol: 71,4285714285… -> 71,43
            Hasil: 71,43
            5 tertib dari 7 desa = 71,43 %
            """);
        AssertText(explanation, Language.English, """
            Formula: [tertib] / [desa] * 100
            Values:
              [tertib] = 5
              [desa] = 7
            Steps:
              [tertib] / [desa] = 5 / 7 = 0.714285714285…
              [tertib] / [desa] * 100 = (5/7) * 100 = 500/7 = 71.4285714285…
              rounded to 2 decimals, half away from zero: 71.4285714285… -> 71.43
            Result: 71.43
            5 tertib out of 7 desa = 71.43 %
            """);
    }

    [Fact]
    public void Ratio_StepsHoldTheNumbersWhole()
    {
        ValueList<FormulaStep> steps = Compile("[tertib] / [desa] * 100", 2).Explain(("tertib", 5m), ("desa", 7m)).Steps;

        Assert.Equal(
            [FormulaStepKind.Input, FormulaStepKind.Input, FormulaStepKind.Operation, FormulaStepKind.Constant, FormulaStepKind.Operation, FormulaStepKind.Rounding],
            steps.Select(step => step.Kind));
        Assert.Equal(["[tertib]", "[desa]", "[tertib] / [desa]", "100", "[tertib] / [desa] * 100", "[tertib] / [desa] * 100"], steps.Select(step => step.Text));
        Assert.Equal([1, 1, 0, 1, 0, 0], steps.Select(step => step.Depth));
        Assert.Equal(["", "", "5/7", "", "500/7", ""], steps.Select(step => step.Fraction));
        // 500 / 7 = 71 + 3/7, and 3/7 = 0.428571 428571 …: 26 decimals make 28 digits.
        Assert.Equal(71.42857142857142857142857143m, steps[4].Value);
        Assert.Equal(71.43m, steps[5].Value);
    }

    [Fact]
    public void Constants_EndAsADecimal_WhenTheExactValueDoes() =>
        AssertText(Compile("5/24*3", 2).Explain(), Language.English, """
            Formula: 5/24*3
            Steps:
              5/24 = 0.208333333333…
              5/24*3 = (5/24) * 3 = 0.625
              rounded to 2 decimals, half away from zero: 0.625 -> 0.63
            Result: 0.63
            5/24*3 = 0.63
            """);

    [Fact]
    public void Choice_ShowsTheBranchTakenAndTheOneNotNeeded()
    {
        FormulaExplanation explanation = Compile("if([a] > 10 and [b] = 0, [a] / [b], [a] * -0.5)").Explain(("a", 8.5m), ("b", 0m));

        AssertText(explanation, Language.Indonesian, """
            Formula: if([a] > 10 and [b] = 0, [a] / [b], [a] * -0.5)
            Nilai:
              [a] = 8,5
            Langkah:
                  [a] > 10: 8,5 > 10, salah
                  [b] = 0: tidak diperlukan, karena sisi kiri salah
                [a] > 10 and [b] = 0: salah; sisi kiri salah dan itu menentukan
                [a] / [b]: tidak diperlukan, karena kondisi salah
                [a] * -0.5 = 8,5 * (-0,5) = -4,25
              if([a] > 10 and [b] = 0, [a] / [b], [a] * -0.5) = -4,25; kondisi salah, jadi pilihan kedua dipakai
            Hasil: -4,25
            a * -0,5: 8,5 * -0,5 = -4,25, karena a > 10 and b = 0 (8,5 > 10 and b = 0) salah
            """);
        AssertText(explanation, Language.English, """
            Formula: if([a] > 10 and [b] = 0, [a] / [b], [a] * -0.5)
            Values:
              [a] = 8.5
            Steps:
                  [a] > 10: 8.5 > 10, false
                  [b] = 0: not needed, because the left side is false
                [a] > 10 and [b] = 0: false; the left side is false, which decides it
                [a] / [b]: not needed, because the condition is false
                [a] * -0.5 = 8.5 * (-0.5) = -4.25
              if([a] > 10 and [b] = 0, [a] / [b], [a] * -0.5) = -4.25; the condition is false, so the second alternative is taken
            Result: -4.25
            a * -0.5: 8.5 * -0.5 = -4.25, because a > 10 and b = 0 (8.5 > 10 and b = 0) is false
            """);
    }

    [Fact]
    public void Missing_IsFollowedUpToTheResult()
    {
        FormulaExplanation explanation = Compile("[tertib] / ([jumlah_desa] + kosong) * 100", 2).Explain(("tertib", 5m));

        Assert.Equal(["jumlah_desa", "kosong"], explanation.Steps[^1].MissingVariables);
        AssertText(explanation, Language.Indonesian, """
            Formula: [tertib] / ([jumlah_desa] + kosong) * 100
            Nilai:
              [tertib] = 5
              [jumlah_desa]: belum ada nilai
              kosong: belum ada nilai
            Langkah:
                ([jumlah_desa] + kosong): belum ada nilai untuk jumlah_desa, kosong
              [tertib] / ([jumlah_desa] + kosong): belum ada nilai untuk jumlah_desa, kosong
              [tertib] / ([jumlah_desa] + kosong) * 100: belum ada nilai untuk jumlah_desa, kosong
            Belum dapat dihitung: belum ada nilai untuk jumlah desa dan kosong.
            """);
    }

    [Fact]
    public void Missing_ReplacedByTheSubstitute_SaysSo() =>
        AssertText(Compile("IfMissing(a, 3) + IfMissing(b, 4)").Explain(("b", 1m)), Language.English, """
            Formula: IfMissing(a, 3) + IfMissing(b, 4)
            Values:
              a: no value
              b = 1
            Steps:
                IfMissing(a, 3) = 3; there is no value, so the substitute is taken
                  4: not needed, because there is a value
                IfMissing(b, 4) = 1
              IfMissing(a, 3) + IfMissing(b, 4) = 3 + 1 = 4
            Result: 4
            IfMissing(a, 3) + IfMissing(b, 4): IfMissing(a, 3) + IfMissing(1, 4) = 4 (no value for a)
            """);

    [Fact]
    public void Failure_IsToldWhereItArose_AndReferredToAbove()
    {
        FormulaExplanation explanation = Compile("1 + [a] / [b]").Explain(("a", 5m), ("b", 0m));

        FormulaStep division = Assert.Single(explanation.Steps, step => step.Text == "[a] / [b]");
        Assert.Equal(("KIN1021", new TextSpan(4, 9)), (division.Failure!.Id, division.Span));
        Assert.Equal(explanation.Result.Failure, explanation.Steps[^1].Failure);
        AssertText(explanation, Language.English, """
            Formula: 1 + [a] / [b]
            Values:
              [a] = 5
              [b] = 0
            Steps:
                [a] / [b] = 5 / 0: The divisor [b] is zero.
              1 + [a] / [b]: failed, because a part above failed
            Cannot be computed. The divisor [b] is zero.
            """);
    }

    [Fact]
    public void Divide_ByZero_TakesTheSubstitute_AndDividesNothing() =>
        AssertText(Compile("Divide(a, b, 1) - Divide(a, 4, c)").Explain(("a", 2m), ("b", 0m)), Language.Indonesian, """
            Formula: Divide(a, b, 1) - Divide(a, 4, c)
            Nilai:
              a = 2
              b = 0
            Langkah:
                Divide(a, b, 1) = 1; pembaginya nol, jadi penggantinya dipakai
                  c: tidak diperlukan, karena pembaginya tidak nol
                Divide(a, 4, c) = 2 / 4 = 0,5
              Divide(a, b, 1) - Divide(a, 4, c) = 1 - 0,5 = 0,5
            Hasil: 0,5
            Divide(a; b; 1) - Divide(a; 4; c): Divide(2; 0; 1) - Divide(2; 4; c) = 0,5
            """);

    [Fact]
    public void Function_OfManyArguments_ShowsThemAll_SeparatedAsTheLanguageNeeds()
    {
        FormulaExplanation explanation = Compile("Maks(a, b, 0.5, a)").Explain(("a", 1.5m), ("b", -2m));

        FormulaStep sum = explanation.Steps[^1];
        Assert.Equal(new LocalizedText("Maks(1,5; -2; 0,5; 1,5)", "Maks(1.5, -2, 0.5, 1.5)"), sum.Substitution);
        Assert.Equal((FormulaStepKind.Function, 1.5m), (sum.Kind, sum.Value));
        Assert.Equal(2, explanation.Steps.Count(step => step.Text == "a"));
    }

    [Theory]
    [InlineData("Jumlah(a, b, 0.5)", "1.5 + (-2) + 0.5")]
    [InlineData("RataRata(a, b)", "(1.5 + (-2)) / 2")]
    [InlineData("Persen(b, a / 7)", "-2 / (3/14) * 100")]
    [InlineData("Pertumbuhan(a, b)", "(1.5 - (-2)) / (-2) * 100")]
    [InlineData("RataTertimbang(a, 40, b, 60)", "(1.5 * 40 + (-2) * 60) / (40 + 60)")]
    [InlineData("Sum(a)", "Sum(1.5)")]
    public void Function_ThatIsShortForArithmetic_IsWrittenOut(string expression, string written) =>
        Assert.Equal(written, Compile(expression).Explain(("a", 1.5m), ("b", -2m)).Steps.Last(step => step.Kind == FormulaStepKind.Function).Substitution.English);

    [Theory]
    [InlineData("Batas(a, 0, 1)", "melebihi batas atas, jadi batas atas dipakai")]
    [InlineData("Batas(a, 2, 3)", "di bawah batas bawah, jadi batas bawah dipakai")]
    [InlineData("Batas(a, 1.5, 3)", "di dalam batas")]
    [InlineData("Bulatkan(a)", "dibulatkan ke bilangan bulat, setengah menjauhi nol")]
    [InlineData("Bulatkan(a, 1)", "dibulatkan ke 1 desimal, setengah menjauhi nol")]
    [InlineData("Bulatkan(a, -2)", "dibulatkan ke kelipatan 100, setengah menjauhi nol")]
    [InlineData("Bulatkan(b, 2)", "")]
    [InlineData("Batas(a, b, 2)", "")]
    public void Function_ThatBoundsOrRounds_SaysWhatItDid(string expression, string note) =>
        Assert.Equal(note, Compile(expression).Explain(("a", 1.5m)).Steps[^1].Note.In(Language.Indonesian));

    [Fact]
    public void Function_WithDecimalsThatAreNone_SaysWhyItFailed() =>
        Assert.Equal("KIN1023", Compile("Round(1, 1e39)").Explain().Steps[^1].Failure!.Id);

    [Fact]
    public void Approximation_IsMarkedOnEveryStepThatDependsOnIt()
    {
        FormulaExplanation explanation = Compile("if(Sqrt([a]) * 10 > 14, [a] + 1, 0)", 1).Explain(("a", 2m));

        // Its own steps: [a], the root, 10, the product, 14, the comparison, then [a], 1, the sum, the choice, and the rounding.
        Assert.Equal("≈≈≈≈≈", string.Concat(explanation.Steps.Where(step => step.IsApproximate).Select(_ => "≈")));
        Assert.Equal(["[a]", "10", "14", "[a]", "1", "[a] + 1", "0"], explanation.Steps.Where(step => !step.IsApproximate).Select(step => step.Text));
        AssertText(explanation, Language.Indonesian, """
            Formula: if(Sqrt([a]) * 10 > 14, [a] + 1, 0)
            Nilai:
              [a] = 2
            Langkah:
                    Sqrt([a]) = Sqrt(2) ≈ 1,41421356237…
                  Sqrt([a]) * 10 = 1,41421356237… * 10 ≈ 14,1421356237…
                Sqrt([a]) * 10 > 14: 14,1421356237… > 14, benar (hampiran)
                [a] + 1 = 2 + 1 = 3
                0: tidak diperlukan, karena kondisi benar
              if(Sqrt([a]) * 10 > 14, [a] + 1, 0) ≈ 3; kondisi benar, jadi pilihan pertama dipakai
              dibulatkan ke 1 desimal, setengah menjauhi nol: 3 -> 3
            Hasil: 3 (hampiran)
            a + 1: 2 + 1 ≈ 3, karena Sqrt(a) * 10 > 14 (Sqrt(2) * 10 > 14) benar
            """);
    }

    [Fact]
    public void Result_BeyondDecimal_IsAFailedRounding_WithTheNumberItCouldNotHold()
    {
        FormulaStep rounding = Compile("[a] * 10").Explain(("a", decimal.MaxValue)).Steps[^1];

        Assert.Equal((FormulaStepKind.Rounding, "KIN1022"), (rounding.Kind, rounding.Failure!.Id));
        FormulaStep product = Compile("[a] * 10").Explain(("a", decimal.MaxValue)).Steps[^2];
        Assert.Equal((null, "792281625142643375935439503350"), (product.Value, product.Fraction));
    }

    [Fact]
    public void Sum_OfTwoThousandTerms_OnASmallStack_KeepsItsDepth()
    {
        string text = string.Concat(Enumerable.Repeat("a+", 2_000)) + "a";
        FormulaExplanation? explanation = null;
        string written = "";
        var thread = new Thread(() =>
        {
            explanation = Compile(text).Explain(("a", 1m));
            written = explanation.Format(Language.Indonesian);
        }, 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(2_001m, explanation!.Result.Value);
        // 2,001 names and 2,000 sums, of which the deepest is no deeper than the first name.
        Assert.Equal(4_001, explanation.Steps.Count);
        Assert.Equal(1, explanation.Steps.Max(step => step.Depth));
        Assert.Equal("Result = 2001", explanation.Sentence(Language.English));
        Assert.EndsWith(" = 2000 + 1 = 2001\nHasil: 2001\nHasil = 2001", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_NestedAsDeepAsAllowed_AreToldLevelByLevel()
    {
        string text = string.Concat(Enumerable.Repeat("if(a>0,", 64)) + "a" + string.Concat(Enumerable.Repeat(",0)", 64));
        ValueList<FormulaStep> steps = Compile(text).Explain(("a", 1m)).Steps;

        Assert.Equal(64, steps.Count(step => step.Kind == FormulaStepKind.Choice && step.Value == 1m));
        Assert.Equal(64, steps.Count(step => step.Kind == FormulaStepKind.Skipped));
        // The parts of the innermost comparison lie below it, and that below 64 choices.
        Assert.Equal(65, steps.Max(step => step.Depth));
    }

    [Fact]
    public void HostFunction_IsCalledOnce_AndStaysApproximate()
    {
        int calls = 0;
        var engine = new KinerjaEngine(KinerjaOptions.Default with { Functions = [new FormulaFunction("Ganda", 1, 1, values => { calls++; return values[0] * 2; })] });
        FormulaExplanation explanation = engine.Compile("Ganda(a / 3)", 2).ValueOrThrow().Explain(("a", 1m));

        Assert.Equal((1, 0.67m, true), (calls, explanation.Result.Value, explanation.Result.IsApproximate));
        Assert.Equal("Ganda(1/3)", explanation.Steps[^2].Substitution.English);
        Assert.EndsWith("\nResult: 0.67 (approximate)\nGanda(a / 3): Ganda(1 / 3) ≈ 0.67", explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Overloads_GiveTheSame()
    {
        CompiledFormula formula = Compile("[a] / [b]", 3);
        FormulaExplanation byName = formula.Explain(("B", 3m), ("a", 2m));

        Assert.Equal(byName, formula.Explain(new Dictionary<string, decimal?> { ["A"] = 2m, ["b"] = 3m, ["c"] = 1m }));
        Assert.Equal(byName, formula.Explain((ReadOnlySpan<decimal?>)[2m, 3m]));
        Assert.Throws<ArgumentException>(() => formula.Explain((ReadOnlySpan<decimal?>)[2m]));
        Assert.Throws<ArgumentException>(() => formula.Explain(("a", 1m), ("A", 2m)));
    }

    [Fact]
    public void Labels_WithControlCharacters_ReachNoTerminal()
    {
        var labels = new FormulaLabels { Variables = [new() { Name = "a", Label = "nilai\u202E\u001b[31m", Unit = "hari\n" }], ResultLabel = "x\u2028y" };
        FormulaExplanation explanation = Compile("a * 2").Explain((ReadOnlySpan<decimal?>)[1.5m], labels);

        Assert.Equal("nilai\\u202e\\u001b[31m * 2 = x\\u2028y: 1.5 * 2 = 3", explanation.Sentence(Language.English));
        Assert.Contains("\n  a = 1.5 (nilai\\u202e\\u001b[31m; hari)\n", explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void StepText_OfALongPart_IsShortenedInItsMiddle()
    {
        string text = $"Sum({string.Join(", ", Enumerable.Range(10, 40))}) * 1";

        // 10 + 11 + … + 49 = 40 * 59 / 2 = 1180. Of the stretch the first and the last 40 characters stay.
        string[] lines = Compile(text).Explain().ToString().Split('\n');
        Assert.Equal("  Sum(10, 11, 12, 13, 14, 15, 16, 17, 18, … 41, 42, 43, 44, 45, 46, 47, 48, 49) * 1 = 1180 * 1 = 1180", lines[3]);
    }

    private static CompiledFormula Compile(string expression, int? decimals = null) => s_engine.Compile(expression, decimals).ValueOrThrow();

    private static void AssertText(FormulaExplanation explanation, Language language, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), explanation.Format(language));
}

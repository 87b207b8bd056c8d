using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Formulas.Oracle;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas.Explaining;

public sealed class ExplanationProperties
{
    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Explain_AnyFormulaAndRow_EndsInTheResultOfEvaluate()
    {
        ForAnyCase((formula, row, decimals) =>
        {
            CompiledFormula compiled = s_engine.Compile(formula.Print(), decimals).ValueOrThrow();
            (string, decimal?)[] values = [.. row.Select((value, slot) => ($"v{slot}", value))];
            FormulaExplanation explanation = compiled.Explain(values);
            return explanation.Result == compiled.Evaluate(values) && Places(explanation) && LastSteps(explanation, decimals)
                && explanation.Format(Language.Indonesian).Length > 0 && explanation == compiled.Explain(values);
        });
    }

    [Fact]
    public void Explain_AnyFormulaAndRow_WholeFormulaIsWhatTheOracleSays()
    {
        ForAnyCase((formula, row, decimals) =>
        {
            FormulaExplanation explanation = s_engine.Compile(formula.Print(), decimals).ValueOrThrow().Explain([.. row.Select((value, slot) => ($"v{slot}", value))]);
            FormulaStep whole = explanation.Steps.Last(step => step.Kind != FormulaStepKind.Rounding);
            OracleAnswer answer = formula.Answer(row);
            if (whole.Failure is { } failure)
                return answer.Failed || failure.Id == "KIN1024";
            if (whole.MissingVariables.Count > 0)
                return answer.Missing != 0;
            Fraction exact = whole.Fraction.Length > 0 ? Parsed(whole.Fraction) : Fraction.Of(whole.Value!.Value);
            return answer.Number is { } number && number.CompareTo(exact) == 0;
        });
    }

    private static void ForAnyCase(Func<OracleFormula, decimal?[], int?, bool> holds)
    {
        Gen<(OracleFormula Formula, decimal?[] Row, int? Decimals)> cases = OracleGenerators.Formulas.SelectMany(formula =>
            OracleGenerators.Rows.SelectMany(row => OracleGenerators.Rounding.Select(decimals => (formula, row, decimals))));
        Prop.ForAll(cases.ToArbitrary(), c => holds(c.Formula, c.Row, c.Decimals).Label($"{c.Formula.Print()} with [{string.Join("; ", c.Row)}] to {c.Decimals}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_500).WithEndSize(60));
    }

    // Every step lies inside the formula and says one thing; a part that was not needed says none.
    private static bool Places(FormulaExplanation explanation) => explanation.Steps.All(step =>
        step.Span.Start >= 0 && step.Span.Length > 0 && step.Span.End <= explanation.Formula.Length && step.Depth >= 0
        && Things(step) == (step.Kind == FormulaStepKind.Skipped ? 0 : 1));

    private static int Things(FormulaStep step) =>
        (step.Value is not null || step.Fraction.Length > 0 ? 1 : 0) + (step.Condition is not null ? 1 : 0) + (step.MissingVariables.Count > 0 ? 1 : 0) + (step.Failure is not null ? 1 : 0);

    private static bool LastSteps(FormulaExplanation explanation, int? decimals)
    {
        FormulaStep last = explanation.Steps[^1];
        return explanation.Result.Status switch
        {
            FormulaStatus.Failed => last.Failure == explanation.Result.Failure,
            FormulaStatus.Missing => last.MissingVariables.Equals(explanation.Result.MissingVariables),
            _ => last.Value == explanation.Result.Value && last.IsApproximate == explanation.Result.IsApproximate && (decimals is null || last.Kind == FormulaStepKind.Rounding),
        };
    }

    private static Fraction Parsed(string fraction)
    {
        string[] parts = fraction.Split('/');
        return new(BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }
}

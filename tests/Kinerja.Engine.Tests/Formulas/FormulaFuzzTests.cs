using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

// A long run: KINERJA_FUZZ_COUNT=2000000 KINERJA_FUZZ_SEED=7 dotnet test --filter FormulaFuzzTests
// A failure says its seed and text; with that seed the same texts come again in the same order.

/// <summary>Random and damaged texts: nothing throws, every finding lies in the text, and what compiles means the same in canonical spelling.</summary>
public sealed class FormulaFuzzTests
{
    private static readonly KinerjaEngine s_engine = new();

    // Canonical spelling may be longer than the text, [a] for a; it is measured against its own meaning, not against the limits.
    private static readonly KinerjaEngine s_roomy = new(KinerjaOptions.Default with
    {
        Limits = FormulaLimits.Default with { MaxLength = 200_000, MaxTokens = 20_000, MaxDepth = 256 },
    });

    private static readonly decimal?[] s_extremes =
        [null, 0m, 1m, -1m, 0.5m, -2.5m, 100m, 1e-28m, -1e-28m, decimal.MaxValue, decimal.MinValue, 79228162514264337593543950.335m];

    [Fact]
    public void Compile_DamagedAndRandomTexts_NeverThrowsAndKeepsItsPromises()
    {
        int seed = Fuzzing.Seed;
        int count = Fuzzing.Count(20_000);
        (string? problem, int compiled) = Fuzzing.OnSmallStack(() => Run(seed, count));
        Assert.True(problem is null, problem);
        Assert.True(compiled > count / 20, $"seed {seed}: only {compiled} of {count} texts compiled, so little was evaluated");
    }

    private static (string? Problem, int Compiled) Run(int seed, int count)
    {
        var random = new Random(seed);
        var texts = new FuzzTexts(random);
        int compiled = 0;
        for (int i = 0; i < count; i++)
        {
            string text = texts.Next();
            int? decimals = random.Next(3) == 0 ? random.Next(29) : null;
            try
            {
                if (Problem(text, decimals, random, ref compiled) is { } problem)
                    return ($"{problem}\nseed {seed}, text {i}, decimals {decimals}: {Fuzzing.Escaped(text)}", compiled);
            }
            catch (Exception e)
            {
                return ($"{e}\nseed {seed}, text {i}, decimals {decimals}: {Fuzzing.Escaped(text)}", compiled);
            }
        }

        return (null, compiled);
    }

    private static string? Problem(string text, int? decimals, Random random, ref int compiled)
    {
        Result<CompiledFormula> result = s_engine.Compile(text, decimals);
        foreach (Diagnostic finding in result.Diagnostics)
        {
            if (Fuzzing.ProblemOf(finding, text) is { } problem)
                return problem;
        }

        if (!result.TryGetValue(out CompiledFormula? formula))
            return result.Diagnostics.Count is 0 or > 101 ? $"{result.Diagnostics.Count} findings" : null;
        compiled++;
        string canonical = formula.ToString();
        Result<CompiledFormula> second = s_roomy.Compile(canonical, decimals);
        if (!second.TryGetValue(out CompiledFormula? again))
            return $"canonical text {Fuzzing.Escaped(canonical)} is refused: {second.Diagnostics[0]}";
        if (again.ToString() != canonical)
            return $"canonical text {Fuzzing.Escaped(canonical)} becomes {Fuzzing.Escaped(again.ToString())}";
        for (int row = 0; row < 4; row++)
        {
            decimal?[] values = [.. formula.Variables.Select(_ => row == 0 ? null : s_extremes[random.Next(s_extremes.Length)])];
            if (formula.Evaluate(values.AsSpan()).Failure is { } failure && Fuzzing.ProblemOf(failure, text) is { } problem)
                return problem;
            (string expected, string actual) = (Answer(formula, values), Answer(again, values));
            if (expected != actual)
                return $"canonical text {Fuzzing.Escaped(canonical)} gives {actual} instead of {expected} for [{string.Join("; ", values)}]";
        }

        return null;
    }

    // Names are spelled anew in canonical text, so a missing one counts by its number; places in failures move, their kinds do not.
    private static string Answer(CompiledFormula formula, decimal?[] values)
    {
        FormulaResult result = formula.Evaluate(values.AsSpan());
        return result.Status switch
        {
            FormulaStatus.Missing => $"missing: {string.Join(", ", result.MissingVariables.Select(name => formula.Variables.ToList().IndexOf(name)))}",
            FormulaStatus.Failed => result.Failure!.Id,
            _ => result.ToString(),
        };
    }
}

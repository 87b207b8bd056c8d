using System.Globalization;
using System.Text.RegularExpressions;
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
        int seed = Setting("KINERJA_FUZZ_SEED", 20_210_501);
        int count = Setting("KINERJA_FUZZ_COUNT", 20_000);
        string? problem = null;
        int compiled = 0;
        var thread = new Thread(() => (problem, compiled) = Run(seed, count), 256 * 1024);
        thread.Start();
        thread.Join();
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
                    return ($"{problem}\nseed {seed}, text {i}, decimals {decimals}: {Escaped(text)}", compiled);
            }
            catch (Exception e)
            {
                return ($"{e}\nseed {seed}, text {i}, decimals {decimals}: {Escaped(text)}", compiled);
            }
        }

        return (null, compiled);
    }

    private static string? Problem(string text, int? decimals, Random random, ref int compiled)
    {
        Result<CompiledFormula> result = s_engine.Compile(text, decimals);
        foreach (Diagnostic finding in result.Diagnostics)
        {
            if (ProblemOf(finding, text) is { } problem)
                return problem;
        }

        if (!result.TryGetValue(out CompiledFormula? formula))
            return result.Diagnostics.Count is 0 or > 101 ? $"{result.Diagnostics.Count} findings" : null;
        compiled++;
        string canonical = formula.ToString();
        Result<CompiledFormula> second = s_roomy.Compile(canonical, decimals);
        if (!second.TryGetValue(out CompiledFormula? again))
            return $"canonical text {Escaped(canonical)} is refused: {second.Diagnostics[0]}";
        if (again.ToString() != canonical)
            return $"canonical text {Escaped(canonical)} becomes {Escaped(again.ToString())}";
        for (int row = 0; row < 4; row++)
        {
            decimal?[] values = [.. formula.Variables.Select(_ => row == 0 ? null : s_extremes[random.Next(s_extremes.Length)])];
            if (formula.Evaluate(values.AsSpan()).Failure is { } failure && ProblemOf(failure, text) is { } problem)
                return problem;
            (string expected, string actual) = (Answer(formula, values), Answer(again, values));
            if (expected != actual)
                return $"canonical text {Escaped(canonical)} gives {actual} instead of {expected} for [{string.Join("; ", values)}]";
        }

        return null;
    }

    private static string? ProblemOf(Diagnostic finding, string text)
    {
        if (finding.Location.Span is not { Start: >= 0, Length: >= 0 } span || span.End > text.Length)
            return $"{finding.Id} lies at {finding.Location.Span}, outside the {text.Length} characters";
        foreach (Language language in (Language[])[Language.Indonesian, Language.English])
        {
            foreach (Match place in Regex.Matches(finding.Descriptor.MessageFormat.In(language), @"\{(\w+)\}"))
            {
                if (!finding.Arguments.Any(argument => argument.Name == place.Groups[1].Value))
                    return $"{finding.Id} leaves {place.Value} unfilled";
            }

            string line = finding.Format(language);
            if (line.Any(c => char.IsControl(c) && c != '\n') || finding.GetMessage(language).Length == 0)
                return $"{finding.Id} writes {Escaped(line)}";
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

    private static string Escaped(string text) =>
        string.Concat((text.Length <= 2_000 ? text : text[..2_000]).Select(c => c is >= ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));

    private static int Setting(string name, int normal) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : normal;
}

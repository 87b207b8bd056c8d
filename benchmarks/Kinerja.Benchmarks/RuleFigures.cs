using System.Globalization;
using Kinerja.Benchmarks.Plans;
using Kinerja.Cascades;
using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Functions;

namespace Kinerja.Benchmarks;

/// <summary>What each part of a check and each rule costs for each indicator of a generated plan, in time of its thread.</summary>
internal static class RuleFigures
{
    private const int Runs = 5;

    public static void Print(int offices)
    {
        Cascade plan = GeneratedPlan.Sound(offices);
        var compiler = new FormulaCompiler(KinerjaOptions.Default.Limits, new FunctionTable([]));
        var facts = new SharedFacts();
        TimedRule[] rules = [.. BuiltInRules.All.Select(rule => rule is IIndicatorRule byIndicator ? new TimedIndicatorRule(byIndicator) : new TimedRule(rule))];
        var analyzer = new CascadeAnalyzer([facts, .. rules], (indicator, readings) =>
        {
            (FormulaFacts? found, ValueList<Diagnostic> diagnostics) = compiler.Survey(indicator.Formula!.Expression, indicator.Formula.Decimals, readings);
            return new(found, diagnostics);
        });
        TimeSpan index = default;
        TimeSpan whole = default;
        for (int run = 0; run <= Runs; run++)
        {
            // The first one warms up.
            if (run == 1)
            {
                index = whole = default;
                facts.Times.Clear();
                Array.ForEach(rules, rule => rule.Elapsed = default);
            }

            GC.Collect();
            TimeSpan start = ThreadTime.Now;
            _ = new CascadeIndex(plan);
            TimeSpan indexed = ThreadTime.Now;
            analyzer.Analyze(plan);
            index += indexed - start;
            whole += ThreadTime.Now - indexed;
        }

        foreach (TimedRule rule in rules.OrderByDescending(rule => rule.Elapsed))
            Line(rule.Name, rule.Elapsed, plan);
        TimeSpan all = rules.Aggregate(TimeSpan.Zero, (sum, rule) => sum + rule.Elapsed);
        Console.WriteLine();
        Line("index", index, plan);
        Line("formulas, and what is left", whole - index - facts.Times.Values.Aggregate(all, (sum, time) => sum + time), plan);
        foreach ((string name, TimeSpan time) in facts.Times)
            Line($"facts: {name}", time, plan);
        Line("all rules", all, plan);
        Line("check", whole, plan);
    }

    private static void Line(string name, TimeSpan time, Cascade plan) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {time.TotalNanoseconds / Runs / plan.Indicators.Count,8:0.0} ns"));

    /// <summary>Asks for everything that rules share before they do, so that no rule pays for the others.</summary>
    private sealed class SharedFacts : ICascadeRule
    {
        public Dictionary<string, TimeSpan> Times { get; } = [];

        public ValueList<DiagnosticDescriptor> Descriptors => [];

        public void Check(CascadeContext context)
        {
            CheckFacts facts = CheckFacts.Of(context);
            Time("nodes", () => facts.Nodes);
        }

        private void Time(string name, Func<object> fact)
        {
            TimeSpan start = ThreadTime.Now;
            fact();
            Times[name] = Times.GetValueOrDefault(name) + ThreadTime.Now - start;
        }
    }

    /// <summary>A rule that is timed while it works.</summary>
    private class TimedRule(ICascadeRule rule) : ICascadeRule
    {
        public string Name => rule.GetType().Name;

        public TimeSpan Elapsed { get; set; }

        public ValueList<DiagnosticDescriptor> Descriptors => rule.Descriptors;

        public void Check(CascadeContext context)
        {
            TimeSpan start = ThreadTime.Now;
            rule.Check(context);
            Elapsed += ThreadTime.Now - start;
        }
    }

    /// <summary>The same for a rule that goes from indicator to indicator.</summary>
    private sealed class TimedIndicatorRule(IIndicatorRule rule) : TimedRule(rule), IIndicatorRule
    {
        public void Check(CascadeContext context, int first, int end)
        {
            TimeSpan start = ThreadTime.Now;
            rule.Check(context, first, end);
            Elapsed += ThreadTime.Now - start;
        }
    }
}

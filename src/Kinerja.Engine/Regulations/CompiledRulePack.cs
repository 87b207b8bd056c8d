using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;

namespace Kinerja.Regulations;

/// <summary>A rule pack that has been proved and can be asked. Every answer names its source; none is ever a guess.</summary>
/// <remarks>
/// Asking never throws for a rule that is not there, a number out of range, or an entry of general knowledge only: the answer says so.
/// Names are compared as names of variables are. Immutable and safe to share between threads.
/// </remarks>
public sealed class CompiledRulePack
{
    private readonly IReadOnlyDictionary<string, CompiledRule> _rules;
    private readonly RulePackOptions _options;

    internal CompiledRulePack(RulePack pack, IReadOnlyDictionary<string, CompiledRule> rules, RulePackOptions options)
    {
        Pack = pack;
        _rules = rules;
        _options = options;
    }

    /// <summary>The pack as data.</summary>
    public RulePack Pack { get; }

    /// <summary>Computes a formula.</summary>
    /// <param name="formula">The name of a formula of the pack.</param>
    /// <param name="values">Its numbers by name; null is missing, names that it does not use are passed over.</param>
    /// <returns>A number with its arithmetic, or why there is none.</returns>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public RuleAnswer Compute(string formula, params (string Name, decimal? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Ask<CompiledRuleFormula>(formula, RuleWords.Formula, (rule, answers) => answers.Compute(rule, values));
    }

    /// <summary>Finds the band of a number, after the rounding that the scale asks for.</summary>
    /// <param name="scale">The name of a scale of the pack.</param>
    /// <param name="value">The number, exactly; a decimal turns into one by itself.</param>
    /// <returns>The band as a code and its label, or why there is none.</returns>
    public RuleAnswer Classify(string scale, Rational value) =>
        Ask<CompiledScale>(scale, RuleWords.Scale, (rule, answers) => answers.Classify(rule, value));

    /// <summary>Looks a table up.</summary>
    /// <param name="table">The name of a table of the pack.</param>
    /// <param name="keys">One value for each key, in the table's order.</param>
    /// <returns>The row's number or text, or why there is none.</returns>
    public RuleAnswer LookUp(string table, params string[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Ask<CompiledTable>(table, RuleWords.Table, (rule, answers) => answers.LookUp(rule, keys));
    }

    /// <summary>Decides what the regulation decides itself.</summary>
    /// <param name="decision">The name of a decision of the pack.</param>
    /// <param name="values">Its numbers by name; null is missing.</param>
    /// <returns>The outcome, or <see cref="RuleAnswerStatus.NeedsAssessor"/> when no branch of it holds, or why there is none.</returns>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public RuleAnswer Decide(string decision, params (string Name, decimal? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Ask<CompiledDecision>(decision, RuleWords.Decision, (rule, answers) => answers.Decide(rule, values));
    }

    /// <summary>Checks conditions that the regulation asks to hold.</summary>
    /// <param name="check">The name of a check of the pack.</param>
    /// <param name="values">Its numbers by name; null is missing.</param>
    /// <returns><see cref="RuleAnswer.Met"/>, or <see cref="RuleAnswer.Violated"/> with every violation, or why there is no answer.</returns>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public RuleAnswer Check(string check, params (string Name, decimal? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Ask<CompiledCheck>(check, RuleWords.Check, (rule, answers) => answers.Check(rule, values));
    }

    /// <summary>Sets a realisation against a target by a variant of the pack.</summary>
    /// <param name="variant">The name of a variant of the pack.</param>
    /// <param name="target">What was to be reached; null when there is no target.</param>
    /// <param name="realization">What was measured; null when it was not reported.</param>
    /// <param name="scale">The indicator's scale; only some variants ask for it.</param>
    /// <returns>The reported percentage, or why there is none.</returns>
    public RuleAnswer Achieve(string variant, IndicatorValue? target, IndicatorValue? realization, Scale? scale = null) =>
        Ask<CompiledVariant>(variant, RuleWords.Variant, (rule, answers) => answers.Achieve(rule, target, realization, scale));

    /// <summary>Asks what a worked example asks.</summary>
    /// <param name="example">The example; what it expects is not looked at.</param>
    /// <returns>The answer.</returns>
    public RuleAnswer Run(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        if (example.Values.GroupBy(input => input.Name, VariableNameComparer.Instance).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
        {
            DiagnosticLocation place = new RulePlace(Pack.Name, "", example.Rule).Location;
            return new RuleAnswers(Pack, _options).NotFound(example.Rule, null, new(RegulationDiagnostics.InputTwice, place, ("variable", twice)));
        }

        (string, decimal?)[] values = [.. example.Values.Select(input => (input.Name, input.Value))];
        return _rules.GetValueOrDefault(example.Rule) switch
        {
            CompiledVariant => Achieve(example.Rule, example.Target, example.Realization, example.Scale),
            CompiledScale when example.Number is { } number => Classify(example.Rule, number),
            CompiledScale scale => new RuleAnswers(Pack, _options).Missing(scale, "number"),
            CompiledTable => LookUp(example.Rule, [.. example.Keys]),
            CompiledDecision => Decide(example.Rule, values),
            CompiledCheck => Check(example.Rule, values),
            _ => Compute(example.Rule, values),
        };
    }

    /// <summary>A variant of the pack, to be used with the engine.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The variant, or why it is not given.</returns>
    public Result<AchievementVariant> Variant(string name) =>
        Find(name, RuleWords.Variant, out CompiledVariant? rule) is { } reason ? new([reason]) : new(rule!.Variant, []);

    /// <summary>A proved scale of the pack.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The scale, or why it is not given.</returns>
    public Result<BandScale> Scale(string name) =>
        Find(name, RuleWords.Scale, out CompiledScale? rule) is { } reason ? new([reason]) : new(rule!.Scale, []);

    /// <summary>The name of the pack.</summary>
    /// <returns>Same as that of <see cref="Pack"/>.</returns>
    public override string ToString() => Pack.Name;

    internal CompiledRulePack With(RulePackOptions options) => new(Pack, _rules, options);

    private RuleAnswer Ask<TRule>(string name, LocalizedText kind, Func<TRule, RuleAnswers, RuleAnswer> ask)
        where TRule : CompiledRule
    {
        var answers = new RuleAnswers(Pack, _options);
        return Find(name, kind, out TRule? rule) is { } reason ? answers.NotFound(name, _rules.GetValueOrDefault(name)?.Source, reason) : ask(rule!, answers);
    }

    private Diagnostic? Find<TRule>(string name, LocalizedText kind, out TRule? rule)
        where TRule : CompiledRule
    {
        ArgumentNullException.ThrowIfNull(name);
        DiagnosticLocation place = new RulePlace(Pack.Name, "", name).Location;
        CompiledRule? found = _rules.GetValueOrDefault(name);
        rule = found as TRule;
        if (found is null)
            return new(RegulationDiagnostics.UnknownRule, place, ("pack", Pack.Name), ("rule", name), ("suggestion", NearestName.Suggest(name, _rules.Values.Select(known => known.Name))));
        if (rule is null)
            return new(RegulationDiagnostics.OtherKind, place, ("rule", name), ("pack", Pack.Name), ("found", found.Kind), ("expected", kind));
        return new RuleAnswers(Pack, _options).Refusal(name, rule.Source);
    }
}

using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;

namespace Kinerja.Regulations;

/// <summary>Answers the questions to the entries of one pack.</summary>
internal sealed class RuleAnswers(RulePack pack, RulePackOptions options)
{
    /// <summary>Why something from this source is not applied; null when it is.</summary>
    public Diagnostic? Refusal(string rule, Citation source) => source.Mark == VerificationMark.GeneralKnowledge && !options.AllowsGeneralKnowledge
        ? new(RegulationDiagnostics.GeneralKnowledge, At(rule), ("rule", rule), ("pack", pack.Name), ("source", source.ToString()))
        : null;

    public RuleAnswer NotFound(string rule, Citation? source, Diagnostic reason) =>
        new() { Pack = pack.Name, Rule = rule, Source = source, Status = RuleAnswerStatus.Failed, Failure = reason };

    public RuleAnswer Missing(CompiledRule rule, params ValueList<string> variables) =>
        Answered(rule, rule.Source) with { Status = RuleAnswerStatus.Missing, MissingVariables = variables };

    public RuleAnswer Compute(CompiledRuleFormula rule, (string Name, decimal? Value)[] values)
    {
        if (Outside(rule.Entry.Variables, values, rule.Name) is { } outside)
            return Failed(rule, outside);
        FormulaExplanation explanation = rule.Formula.Explain(values);
        return Of(rule, explanation.Result) with { Arithmetic = explanation, Steps = [explanation.Summary, RuleWords.Source(pack, rule.Source)] };
    }

    public RuleAnswer Classify(CompiledScale rule, Rational value)
    {
        BandScale scale = rule.Scale;
        return scale.TryClassify(value, out Band? band)
            ? Answered(rule, rule.Source, RuleWords.Classified(value, scale, band)) with { Code = band.Code, Label = band.Label }
            : Failed(rule, new(
                RegulationDiagnostics.OutsideScale, At(rule.Name), ("number", AchievementWords.Number(value)), ("scale", scale.Name),
                ("range", RangeWords.Of(scale.Low, scale.Bands[0].IncludesLow, scale.High, scale.Bands[^1].IncludesHigh))));
    }

    public RuleAnswer LookUp(CompiledTable rule, string[] keys)
    {
        if (keys.Length != rule.Entry.Keys.Count || !rule.Rows.TryGetValue(TableCover.KeyOf(keys), out RuleTableRow? row))
            return Failed(rule, new(RegulationDiagnostics.NoRow, At(rule.Name), ("table", rule.Name), ("keys", RuleWords.Keys(keys))));
        Citation source = row.Source ?? rule.Source;
        if (Refusal(rule.Name, source) is { } refusal)
            return Failed(rule, refusal) with { Source = source };
        if (RuleWords.IsGiven(row.Refusal))
            return Failed(rule, new(RegulationDiagnostics.RefusedRow, At(rule.Name), ("table", rule.Name), ("keys", RuleWords.Keys(row.Keys)), ("reason", row.Refusal)));
        return Answered(rule, source, RuleWords.Row(rule.Entry, row)) with { Number = row.Number, Code = row.Text };
    }

    public RuleAnswer Decide(CompiledDecision rule, (string Name, decimal? Value)[] values)
    {
        if (Outside(rule.Entry.Variables, values, rule.Name) is { } outside)
            return Failed(rule, outside);
        var steps = new List<LocalizedText>();
        for (int i = 0; i < rule.Conditions.Count; i++)
        {
            RuleBranch branch = rule.Entry.Branches[i];
            FormulaResult result = rule.Conditions[i].Evaluate(values);
            if (!result.HasValue)
                return Of(rule, result);
            steps.Add(RuleWords.Branch(branch, result.IsTrue));
            if (!result.IsTrue)
                continue;
            Citation source = branch.Source ?? rule.Source;
            return Refusal(rule.Name, source) is { } refusal
                ? Failed(rule, refusal) with { Source = source }
                : Answered(rule, source, [.. steps]) with { Code = branch.Code, Label = branch.Label, Number = branch.Number };
        }

        steps.Add(RuleWords.Assessor);
        if (RuleWords.IsGiven(rule.Entry.Otherwise))
            steps.Add(rule.Entry.Otherwise);
        return Answered(rule, rule.Source, [.. steps]) with { Status = RuleAnswerStatus.NeedsAssessor, Label = rule.Entry.Otherwise };
    }

    public RuleAnswer Check(CompiledCheck rule, (string Name, decimal? Value)[] values)
    {
        if (Outside(rule.Entry.Variables, values, rule.Name) is { } outside)
            return Failed(rule, outside);
        var steps = new List<LocalizedText>();
        var violations = new List<LocalizedText>();
        for (int i = 0; i < rule.Conditions.Count; i++)
        {
            RuleRequirement requirement = rule.Entry.Requirements[i];
            FormulaResult result = rule.Conditions[i].Evaluate(values);
            if (!result.HasValue)
                return Of(rule, result);
            steps.Add(RuleWords.Requirement(requirement, result.IsTrue));
            if (!result.IsTrue)
                violations.Add(requirement.Message);
        }

        return Answered(rule, rule.Source, [.. steps]) with { Code = violations.Count == 0 ? RuleAnswer.Met : RuleAnswer.Violated, Violations = [.. violations] };
    }

    public RuleAnswer Achieve(CompiledVariant rule, IndicatorValue? target, IndicatorValue? realization, Scale? scale)
    {
        Achievement achievement = new AchievementCalculator(rule.Variant, scale).Compute(target, realization);
        return achievement.Status switch
        {
            AchievementStatus.Value => Answered(rule, rule.Source) with { Number = achievement.Value, Steps = achievement.Steps },
            AchievementStatus.Undefined => Failed(rule, achievement.Failure! with { Location = At(rule.Name) }),
            AchievementStatus.NoTarget => Missing(rule, "target"),
            _ => Missing(rule, "realisasi"),
        };
    }

    // What is not listed has no range; what is not given is told as missing where it is needed.
    private Diagnostic? Outside(ValueList<RuleVariable> variables, (string Name, decimal? Value)[] values, string rule)
    {
        foreach (RuleVariable variable in variables.Where(variable => variable.Minimum is not null || variable.Maximum is not null))
        {
            foreach ((string name, decimal? value) in values)
            {
                if (value is { } number && (number < variable.Minimum || number > variable.Maximum) && NameKey.Of(name) == NameKey.Of(variable.Name))
                {
                    return new(
                        RegulationDiagnostics.OutsideRange, At(rule), ("number", number), ("variable", variable.Name),
                        ("range", variable.Range));
                }
            }
        }

        return null;
    }

    private RuleAnswer Of(CompiledRule rule, FormulaResult result) => result.Status switch
    {
        FormulaStatus.Missing => Missing(rule, result.MissingVariables),
        FormulaStatus.Failed => Failed(rule, new RulePlace(pack.Name, "", rule.Name).Located(result.Failure!)),
        _ => Answered(rule, rule.Source) with { Number = result.Value },
    };

    private RuleAnswer Answered(CompiledRule rule, Citation source, params ReadOnlySpan<LocalizedText> steps) => new()
    {
        Pack = pack.Name,
        Rule = rule.Name,
        Status = RuleAnswerStatus.Value,
        Source = source,
        Steps = [.. steps, RuleWords.Source(pack, source)],
    };

    private RuleAnswer Failed(CompiledRule rule, Diagnostic reason) => Answered(rule, rule.Source) with { Status = RuleAnswerStatus.Failed, Failure = reason };

    private DiagnosticLocation At(string rule) => new RulePlace(pack.Name, "", rule).Location;
}

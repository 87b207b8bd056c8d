using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;

namespace Kinerja.Regulations;

/// <summary>Compiles and proves the entries of one pack. Serves one pack.</summary>
internal sealed class RulePackCompiler(RulePack pack, Func<string, ValueList<string>, int?, Result<CompiledFormula>> compile, List<Diagnostic> findings)
{
    private readonly Dictionary<string, CompiledRule> _rules = new(VariableNameComparer.Instance);
    private readonly HashSet<string> _names = new(VariableNameComparer.Instance);

    /// <summary>The entries that are sound, by name; what is wrong with the others goes to the findings.</summary>
    public Dictionary<string, CompiledRule> Compile()
    {
        Take("achievements", pack.Achievements, variant => variant.Name, Compiled);
        Take("scales", pack.Scales, scale => scale.Name, Compiled);
        Take("formulas", pack.Formulas, formula => formula.Name, Compiled);
        Take("tables", pack.Tables, table => table.Name, Compiled);
        Take("decisions", pack.Decisions, decision => decision.Name, Compiled);
        Take("checks", pack.Checks, check => check.Name, Compiled);
        if (pack.Measuring is { } measuring)
            CheckDefaults(measuring);
        return _rules;
    }

    private void CheckDefaults(MeasuringDefaults measuring)
    {
        Require<CompiledVariant>("maximize", measuring.Maximize);
        Require<CompiledVariant>("minimize", measuring.Minimize);
        Require<CompiledVariant>("stabilize", measuring.Stabilize);
        Require<CompiledVariant>("maximizeRange", measuring.MaximizeRange);
        Require<CompiledVariant>("minimizeRange", measuring.MinimizeRange);
        Require<CompiledVariant>("ordinal", measuring.Ordinal);
        Require<CompiledScale>("bands", measuring.Bands);

        void Require<TRule>(string member, string name)
            where TRule : CompiledRule
        {
            // A rule of that name that is not sound has been told by itself.
            if (name.Length > 0 && _rules.GetValueOrDefault(name) is not TRule && !(_names.Contains(name) && !_rules.ContainsKey(name)))
                findings.Add(new(RegulationDiagnostics.UnknownDefault, new RulePlace(pack.Name, $"/measuring/{member}", name).Location, ("pack", pack.Name), ("member", member), ("name", name)));
        }
    }

    private void Take<T>(string list, ValueList<T> entries, Func<T, string> nameOf, Func<T, RulePlace, CompiledRule?> compiled)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            string name = nameOf(entries[i]);
            var place = new RulePlace(pack.Name, $"/{list}/{i}", name);
            if (!_names.Add(name))
                findings.Add(new(RegulationDiagnostics.DuplicateRule, place.At("name").Location, ("name", name), ("pack", pack.Name)));
            else if (compiled(entries[i], place) is { } rule)
                _rules.Add(name, rule);
        }
    }

    private CompiledVariant? Compiled(AchievementVariant variant, RulePlace place)
    {
        if (variant.Contradiction() is not { } contradiction)
            return new(variant);
        var reason = new LocalizedText($"{variant.Name} {contradiction.Indonesian}", $"{variant.Name} {contradiction.English}");
        findings.Add(new(RegulationDiagnostics.VariantContradiction, place.Location, ("reason", reason)));
        return null;
    }

    private CompiledScale? Compiled(RuleScale scale, RulePlace place)
    {
        Result<BandScale> proved = BandScale.Create(scale.Name, scale.Decimals, scale.Bands);
        findings.AddRange(proved.Diagnostics.Select(place.Located));
        return proved.TryGetValue(out BandScale? bands) ? new(scale, bands) : null;
    }

    private CompiledRuleFormula? Compiled(RuleFormula formula, RulePlace place) =>
        Expression(formula.Expression, formula.Variables, formula.Decimals, FormulaType.Number, place.At("expression")) is { } compiled ? new(formula, compiled) : null;

    private CompiledTable? Compiled(RuleTable table, RulePlace place)
    {
        int before = findings.Count;
        Dictionary<string, RuleTableRow> rows = TableCover.Prove(table, place, findings);
        return findings.Count == before ? new(table, rows) : null;
    }

    private CompiledDecision? Compiled(RuleDecision decision, RulePlace place)
    {
        CompiledFormula?[] conditions =
            [.. decision.Branches.Select((branch, i) => Expression(branch.When, decision.Variables, null, FormulaType.Condition, place.At($"branches/{i}/when")))];
        return Array.TrueForAll(conditions, condition => condition is not null) ? new(decision, [.. conditions!]) : null;
    }

    private CompiledCheck? Compiled(RuleCheck check, RulePlace place)
    {
        CompiledFormula?[] conditions =
            [.. check.Requirements.Select((requirement, i) => Expression(requirement.Must, check.Variables, null, FormulaType.Condition, place.At($"requirements/{i}/must")))];
        return Array.TrueForAll(conditions, condition => condition is not null) ? new(check, [.. conditions!]) : null;
    }

    private CompiledFormula? Expression(string text, ValueList<RuleVariable> variables, int? decimals, FormulaType type, RulePlace place)
    {
        Result<CompiledFormula> result = compile(text, [.. variables.Select(variable => variable.Name)], decimals);
        findings.AddRange(result.Diagnostics.Select(place.Located));
        if (!result.TryGetValue(out CompiledFormula? formula) || formula.Type == type)
            return formula;
        (LocalizedText found, LocalizedText expected) = type == FormulaType.Number ? (RuleWords.ACondition, RuleWords.ANumber) : (RuleWords.ANumber, RuleWords.ACondition);
        findings.Add(new(RegulationDiagnostics.WrongType, place.Location, ("expression", text), ("found", found), ("expected", expected)));
        return null;
    }
}

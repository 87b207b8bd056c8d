using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;

namespace Kinerja.Regulations;

/// <summary>An entry of a pack that has been proved, ready to be asked.</summary>
internal abstract record CompiledRule(string Name, LocalizedText Kind, Citation Source);

internal sealed record CompiledVariant(AchievementVariant Variant)
    : CompiledRule(Variant.Name, RuleWords.Variant, Variant.Source);

internal sealed record CompiledScale(RuleScale Entry, BandScale Scale)
    : CompiledRule(Entry.Name, RuleWords.Scale, Entry.Source);

internal sealed record CompiledRuleFormula(RuleFormula Entry, CompiledFormula Formula)
    : CompiledRule(Entry.Name, RuleWords.Formula, Entry.Source);

/// <param name="Entry">The table.</param>
/// <param name="Rows">The rows by their joined keys.</param>
internal sealed record CompiledTable(RuleTable Entry, IReadOnlyDictionary<string, RuleTableRow> Rows)
    : CompiledRule(Entry.Name, RuleWords.Table, Entry.Source);

/// <param name="Entry">The decision.</param>
/// <param name="Conditions">The condition of each branch.</param>
internal sealed record CompiledDecision(RuleDecision Entry, ValueList<CompiledFormula> Conditions)
    : CompiledRule(Entry.Name, RuleWords.Decision, Entry.Source);

/// <param name="Entry">The check.</param>
/// <param name="Conditions">The condition of each requirement.</param>
internal sealed record CompiledCheck(RuleCheck Entry, ValueList<CompiledFormula> Conditions)
    : CompiledRule(Entry.Name, RuleWords.Check, Entry.Source);

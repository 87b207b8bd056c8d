using Kinerja.Diagnostics;
using Kinerja.Measuring;

namespace Kinerja.Regulations;

/// <summary>What one regulation says that can be computed with, as dated data: numbers, bands, formulas, tables, decisions, checks.</summary>
/// <remarks>
/// A pack is data and may be wrong in any way; the engine proves it when it loads it. Every entry says where it comes from and how
/// surely that is known. Immutable, compared by value, safe to share between threads.
/// </remarks>
public sealed record RulePack
{
    /// <summary>The name by which it is asked for, such as <c>skm-2017</c>; compared as names of variables are.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about, such as <c>skm</c>. Of the packs of one subject only one is in force on a day.</summary>
    public required string Subject { get; init; }

    /// <summary>What it is in a few words.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The regulation, such as <c>PermenPANRB 14/2017</c>; empty for what is practice and no law.</summary>
    public string Regulation { get; init; } = "";

    /// <summary>The first day on which it is in force.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day on which it is in force; null while nothing has replaced it.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>How indicators are measured that name no variant of their own; null when the pack says nothing about that.</summary>
    public MeasuringDefaults? Measuring { get; init; }

    /// <summary>Ways to set a realisation against a target.</summary>
    public ValueList<AchievementVariant> Achievements { get; init; } = [];

    /// <summary>Bands that name numbers.</summary>
    public ValueList<RuleScale> Scales { get; init; } = [];

    /// <summary>Formulas.</summary>
    public ValueList<RuleFormula> Formulas { get; init; } = [];

    /// <summary>Tables of numbers or texts.</summary>
    public ValueList<RuleTable> Tables { get; init; } = [];

    /// <summary>Judgements, as far as the regulation decides them itself.</summary>
    public ValueList<RuleDecision> Decisions { get; init; } = [];

    /// <summary>Conditions that must hold.</summary>
    public ValueList<RuleCheck> Checks { get; init; } = [];

    /// <summary>Worked examples; a pack that answers one of them otherwise is refused.</summary>
    public ValueList<RuleExample> Examples { get; init; } = [];

    /// <summary>What a reader has to know: misprints, sources that disagree, what was mended or left out and why.</summary>
    public ValueList<RuleNote> Notes { get; init; } = [];

    /// <summary>Whether it is in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from the first to the last day, both included.</returns>
    public bool IsInForce(DateOnly date) => date >= ValidFrom && !(date > ValidUntil);

    /// <summary>The name.</summary>
    /// <returns>Same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;
}

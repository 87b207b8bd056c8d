using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Regulations;

/// <summary>What a rule answered, by which article, and how it came about; or why there is no answer.</summary>
/// <remarks>
/// Which of number, code and violations there are depends on the entry asked: formulas and achievements give a number, scales and
/// decisions a code, tables a number or a code, checks a code and violations. Immutable, compared by value, safe to share between threads.
/// </remarks>
public sealed record RuleAnswer
{
    /// <summary>The code of a check without violations.</summary>
    public const string Met = "met";

    /// <summary>The code of a check with violations.</summary>
    public const string Violated = "violated";

    /// <summary>The name of the pack.</summary>
    public required string Pack { get; init; }

    /// <summary>The name of the entry that was asked for.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether there is an answer.</summary>
    public required RuleAnswerStatus Status { get; init; }

    /// <summary>Where the answer comes from; null when the pack has no such entry.</summary>
    public Citation? Source { get; init; }

    /// <summary>The number; null when there is none.</summary>
    public decimal? Number { get; init; }

    /// <summary>The short name of a band or an outcome, the text of a row, or <see cref="Met"/> and <see cref="Violated"/>; empty when there is none.</summary>
    public string Code { get; init; } = "";

    /// <summary>What the code is called in full; empty when it has no other name.</summary>
    public LocalizedText Label { get; init; }

    /// <summary>What is said of each requirement of a check that does not hold; empty otherwise.</summary>
    public ValueList<LocalizedText> Violations { get; init; } = [];

    /// <summary>The names of the numbers that were needed and absent; empty unless missing.</summary>
    public ValueList<string> MissingVariables { get; init; } = [];

    /// <summary>Why there is no answer; null unless failed.</summary>
    public Diagnostic? Failure { get; init; }

    /// <summary>How the answer came about, one sentence each; the last one names the source. Empty when there is no such entry.</summary>
    public ValueList<LocalizedText> Steps { get; init; } = [];

    /// <summary>The arithmetic of a formula; null for everything else.</summary>
    public FormulaExplanation? Arithmetic { get; init; }

    /// <summary>Whether there is an answer.</summary>
    public bool HasValue => Status == RuleAnswerStatus.Value;

    /// <summary>How the answer came about.</summary>
    /// <param name="language">The language asked for; numbers follow it.</param>
    /// <returns>A line for each of <see cref="Steps"/>, separated by a line feed; cleaned of what could hurt a terminal.</returns>
    public string Explain(Language language) => string.Join('\n', Steps.Select(step => MessageText.Clean(step.In(language), int.MaxValue)));

    /// <summary>The answer in plain notation, the same in every culture.</summary>
    /// <returns>Such as <c>75.56</c>, <c>C</c>, <c>needs the assessor</c>, <c>missing: nrr1</c> or <c>failed: …</c></returns>
    public override string ToString() => Status switch
    {
        RuleAnswerStatus.NeedsAssessor => "needs the assessor",
        RuleAnswerStatus.Missing => $"missing: {string.Join(", ", MissingVariables)}",
        RuleAnswerStatus.Failed => $"failed: {Failure?.GetMessage(Language.English)}",
        _ => (Number, Code) switch
        {
            ({ } number, "") => number.ToString(CultureInfo.InvariantCulture),
            ({ } number, _) => string.Create(CultureInfo.InvariantCulture, $"{Code} ({number})"),
            _ => Code,
        },
    };
}

using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>How a formula came to its result, step by step.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads. The engine makes it; the same inputs give the same one.</remarks>
public sealed record FormulaExplanation
{
    /// <summary>The formula as written.</summary>
    public required string Formula { get; init; }

    /// <summary>The result, the same as that of an evaluation.</summary>
    public required FormulaResult Result { get; init; }

    /// <summary>
    /// The steps in order of evaluation: parts before the whole, each use of a variable by itself, each part that was not needed as
    /// one step, the rounding last. Never empty.
    /// </summary>
    public required ValueList<FormulaStep> Steps { get; init; }

    /// <summary>The result in one sentence.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The result in one sentence, such as <c>5 desa tertib dari 7 desa = 71,43 %</c>.</summary>
    /// <param name="language">The language asked for; numbers follow it.</param>
    /// <returns>One line: the result, or what is missing, or why it failed.</returns>
    public string Sentence(Language language) => Summary.In(language);

    /// <summary>The explanation as a working paper: formula, values, a line for each step, result.</summary>
    /// <remarks>A stretch longer than 80 characters is shortened in its middle, with or without values put in, a number that does not end after 12 digits; the steps hold both whole.</remarks>
    /// <param name="language">The language asked for; numbers follow it, formulas do not.</param>
    /// <returns>Several lines, separated by a line feed; no line break at the end.</returns>
    public string Format(Language language) => ExplanationText.Write(this, language);

    /// <summary>The working paper in English.</summary>
    /// <returns>Same as <see cref="Format"/> with <see cref="Language.English"/>.</returns>
    public override string ToString() => Format(Language.English);
}

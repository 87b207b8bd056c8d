using Kinerja.Diagnostics;

namespace Kinerja.Measuring;

/// <summary>How one number of a scorecard came about, from the inputs to the band.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record ScoreExplanation
{
    /// <summary>The code of the indicator, node, position or organisation.</summary>
    public required string Code { get; init; }

    /// <summary>The sentences, in order; those of a part begin with its period.</summary>
    public required ValueList<LocalizedText> Lines { get; init; }

    /// <summary>The explanation in one language.</summary>
    /// <param name="language">The language asked for; numbers follow it.</param>
    /// <returns>One line for each sentence, separated by a line feed; no line break at the end.</returns>
    public string Format(Language language) => string.Join('\n', Lines.Select(line => line.In(language)));

    /// <summary>The explanation in English.</summary>
    /// <returns>Same as <see cref="Format"/> with <see cref="Language.English"/>.</returns>
    public override string ToString() => Format(Language.English);
}

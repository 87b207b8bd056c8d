using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Defects;

/// <summary>A fraction of two things that can be compared.</summary>
/// <param name="Above">The numerator.</param>
/// <param name="Below">The denominator.</param>
internal sealed record Fraction(CountedPhrase Above, CountedPhrase Below)
{
    /// <summary>The fraction of a division; null when one of its parts computes.</summary>
    public static Fraction? Of(BinaryNode division) =>
        division is { Left: PhraseNode above, Right: PhraseNode below } ? new(new(above.Phrase), new(below.Phrase)) : null;
}

using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Measuring.Values;

namespace Kinerja;

// The face of the engine for targets and realisations as they come: typed by people, or in columns.
public sealed partial class KinerjaEngine
{
    /// <summary>Makes a variant ready to score columns of targets and realisations, with the digits of <see cref="Achieve"/>.</summary>
    /// <param name="variant">The variant; one that sets numbers against numbers.</param>
    /// <param name="scale">The indicator's scale: its best and its worst value. Only some variants ask for it.</param>
    /// <returns>The variant, to be kept and used for any number of columns.</returns>
    /// <exception cref="ArgumentException">The variant scores rungs, or it contradicts itself as <see cref="Achieve"/> says.</exception>
    public CompiledAchievement Compile(AchievementVariant variant, Scale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(variant);
        variant.Require();
        if (variant.Method == AchievementMethod.Rank)
            throw new ArgumentException($"The variant {variant.Name} scores rungs, and columns hold numbers; score its rows with {nameof(Achieve)}.", nameof(variant));
        return new(variant, scale);
    }

    /// <summary>Reads a target or a realisation as people typed it: <c>3,01</c>, <c>1.234,5</c>, <c>80-90</c>, <c>≤ 5</c>, <c>2 Dokumen</c>, <c>WTP</c>, <c>100 %</c>.</summary>
    /// <remarks>
    /// Numbers of both conventions are read. What could be two of them, as <c>1.234</c>, is decided by the convention that the context
    /// states, else by its scale where only one reading lies on it, else not at all: the outcome is then ambiguous and every reading is listed.
    /// An amount in rupiah has no third decimal, so <c>Rp 1.500</c> is 1500.
    /// <i>Ratus, ribu, juta, miliar</i> and <i>triliun</i> are exact factors. An empty text, <c>-</c> and <c>n/a</c> are not reported and never 0.
    /// Linear in the text.
    /// </remarks>
    /// <param name="text">The text of one cell, at most 300 characters; a longer one is not understood.</param>
    /// <param name="context">What is known about the value; null for nothing.</param>
    /// <returns>The value, what stood beside it, and what had to be assumed or left open. Never throws for a text.</returns>
    public ValueReading ReadValue(string text, ValueReadingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ValueReader.Read(text, context ?? ValueReadingContext.None);
    }
}

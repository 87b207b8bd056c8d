using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>What rules about the whole cascade ask of every indicator, in a byte of each.</summary>
internal sealed class IndicatorTraits(ValueList<Indicator> indicators) : FilledByStretch(indicators.Count)
{
    private const byte Named = 4;
    private const byte Measuring = 8;
    private const byte Mentioned = 16;
    private const byte Declaring = 32;
    private const byte KindBits = 3;

    private readonly byte[] _traits = new byte[indicators.Count];

    public IndicatorKind KindOf(int indicator) => (IndicatorKind)(Of(indicator) & KindBits);

    /// <summary>Whether it has a name of its own.</summary>
    public bool IsNamed(int indicator) => (Of(indicator) & Named) != 0;

    /// <summary>Whether it names a node that it measures.</summary>
    public bool IsMeasuring(int indicator) => (Of(indicator) & Measuring) != 0;

    /// <summary>Whether other places of the document mention it.</summary>
    public bool IsMentioned(int indicator) => (Of(indicator) & Mentioned) != 0;

    /// <summary>Whether it declares that it supports no IKU.</summary>
    public bool DeclaresNoIku(int indicator) => (Of(indicator) & Declaring) != 0;

    protected override void Fill(int first, int end)
    {
        for (int place = first; place < end; place++)
        {
            Indicator indicator = indicators[place];
            int traits = (int)indicator.Kind & KindBits;
            traits |= indicator.Name.Length > 0 ? Named : 0;
            traits |= indicator.Measures.Length > 0 ? Measuring : 0;
            traits |= indicator.Mentions.Count > 0 ? Mentioned : 0;
            traits |= string.IsNullOrWhiteSpace(indicator.SupportsNoIku) ? 0 : Declaring;
            _traits[place] = (byte)traits;
        }
    }

    private int Of(int indicator)
    {
        Need(indicator);
        return _traits[indicator];
    }
}

using System.Runtime.CompilerServices;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>What rules ask of every indicator, found in one look at it, so that they fetch from memory only those that they have to tell of.</summary>
internal sealed class IndicatorTraits(Cascade cascade) : FilledByStretch(cascade.Indicators.Count)
{
    private const Trait Kinds = Trait.KindLow | Trait.KindHigh;

    private readonly Trait[] _traits = new Trait[cascade.Indicators.Count];

    public IndicatorKind KindOf(int indicator) => (IndicatorKind)(Of(indicator) & Kinds);

    /// <summary>Whether an indicator has a trait, or any of several.</summary>
    public bool Has(int indicator, Trait trait) => (Of(indicator) & trait) != 0;

    /// <summary>Those indicators of a stretch that have a trait, or any of several, in order.</summary>
    public Found With(Trait trait, int first, int end)
    {
        Require(end);
        return new(_traits, trait, first, end);
    }

    protected override void Fill(int first, int end)
    {
        ReadOnlySpan<Indicator> indicators = cascade.Indicators.AsSpan();
        for (int place = first; place < end; place++)
            _traits[place] = OwnOf(indicators[place]) | TargetTraits.Of(cascade, indicators[place]);
    }

    private static Trait OwnOf(Indicator indicator)
    {
        // A host may have cast any number to a kind.
        Trait traits = (Trait)indicator.Kind & Kinds;
        traits |= indicator.Name.Length > 0 ? Trait.Named : 0;
        traits |= string.IsNullOrWhiteSpace(indicator.Name) ? Trait.WithoutName : 0;
        traits |= indicator.Polarity == Polarity.NotStated ? Trait.WithoutPolarity : 0;
        traits |= indicator.Mentions.Count > 0 ? Trait.Mentioned : 0;
        traits |= string.IsNullOrWhiteSpace(indicator.SupportsNoIku) ? 0 : Trait.DeclaringNoIku;
        traits |= indicator.Responsible.Length == 0 ? Trait.WithoutResponsible : 0;
        traits |= indicator.Sources.Count == 0 ? Trait.WithoutSource : 0;
        return traits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Trait Of(int indicator)
    {
        Need(indicator);
        return _traits[indicator];
    }

    /// <summary>Goes from one indicator that has a trait to the next.</summary>
    internal ref struct Found(ReadOnlySpan<Trait> traits, Trait trait, int first, int end)
    {
        private readonly ReadOnlySpan<Trait> _traits = traits[..end];
        private int _at = first - 1;

        public readonly int Current => _at;

        public readonly Found GetEnumerator() => this;

        public bool MoveNext()
        {
            int at = _at + 1;
            while ((uint)at < (uint)_traits.Length && (_traits[at] & trait) == 0)
                at++;
            _at = at;
            return at < _traits.Length;
        }
    }
}

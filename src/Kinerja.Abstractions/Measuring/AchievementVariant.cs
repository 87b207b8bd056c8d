using Kinerja.Diagnostics;
using Kinerja.Regulations;

namespace Kinerja.Measuring;

/// <summary>One named way to compute an achievement (<i>capaian</i>): the method, its bounds, and what it does at 0 and with nothing.</summary>
/// <remarks>
/// Applications in use score one indicator in many ways; a variant says which one is meant, and nothing in it is a hidden default.
/// Immutable, compared by value, safe to share between threads.
/// </remarks>
public sealed record AchievementVariant
{
    /// <summary>The name that indicators, rule packs and reports use, such as <c>MAX-RATIO</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The arithmetic.</summary>
    public required AchievementMethod Method { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>Converts what the method gives, before the bounds; ordered by <see cref="CurvePoint.From"/>, empty for no conversion.</summary>
    /// <value>Straight between two points, and as beyond the outermost two points outside them.</value>
    public ValueList<CurvePoint> Curve { get; init; } = [];

    /// <summary>The smallest percentage that is reported; null when it has no floor.</summary>
    public decimal? Floor { get; init; }

    /// <summary>The largest percentage that is reported; null when it has no cap.</summary>
    public decimal? Cap { get; init; }

    /// <summary>How many decimals the reported percentage is rounded to, half away from zero, 0 to 28; null for 28 significant digits.</summary>
    public int? Decimals { get; init; }

    /// <summary>What it does when it would divide by a target of 0.</summary>
    public ZeroTarget WhenTargetZero { get; init; }

    /// <summary>The percentage for a target and a realisation of 0; only with <see cref="ZeroTarget.Fixed"/>.</summary>
    public decimal ZeroTargetReached { get; init; }

    /// <summary>The percentage for a target of 0 that the realisation misses; only with <see cref="ZeroTarget.Fixed"/>.</summary>
    public decimal ZeroTargetMissed { get; init; }

    /// <summary>The percentage for a realisation of 0 under <see cref="AchievementMethod.Inverse"/>; null when it has no value.</summary>
    public decimal? WhenRealizationZero { get; init; }

    /// <summary>The percentage for a realisation that is not there; null when it has no value. Zero is a realisation.</summary>
    public decimal? WhenMissing { get; init; }

    /// <summary>Whether a target below 0 is mirrored: (2T − R) / T × 100 under <see cref="AchievementMethod.Ratio"/>.</summary>
    public bool MirrorsBelowZero { get; init; }

    /// <summary>The percentage when the target is the best that the scale allows and is met; null when that is nothing special.</summary>
    public decimal? WhenBestReached { get; init; }

    /// <summary>Throws when it contradicts itself; a variant of a loaded rule pack never does.</summary>
    internal void Require()
    {
        if (Contradiction() is { } contradiction)
            throw new ArgumentException($"The variant {Name} {contradiction.English}");
    }

    /// <summary>What contradicts itself, as the end of a sentence; null when nothing does.</summary>
    internal LocalizedText? Contradiction()
    {
        if (Floor is { } floor && Cap is { } cap && floor > cap)
            return Text($"mempunyai batas bawah {floor} di atas batas atas {cap}.", $"has its floor {floor} above its cap {cap}.");
        if (Decimals is < 0 or > 28)
            return Text($"membulatkan ke {Decimals} desimal; tulis 0 sampai 28.", $"rounds to {Decimals} decimals; write 0 to 28.");
        if (Curve.Count == 1)
            return Text($"mempunyai kurva dengan satu titik; tulis dua titik atau lebih, atau tidak sama sekali.", $"has a curve of one point; write two or more, or none.");
        for (int i = 1; i < Curve.Count; i++)
        {
            if (Curve[i].From <= Curve[i - 1].From)
                return Text($"mempunyai kurva yang titiknya tidak naik: {Curve[i - 1].From} sebelum {Curve[i].From}.", $"has a curve whose points do not rise: {Curve[i - 1].From} before {Curve[i].From}.");
        }

        return null;
    }

    private static LocalizedText Text(FormattableString indonesian, FormattableString english) =>
        new(FormattableString.Invariant(indonesian), FormattableString.Invariant(english));

    /// <summary>The name.</summary>
    /// <returns>Same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;
}

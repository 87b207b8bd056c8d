using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>Makes weighted means of achievements.</summary>
/// <remarks>
/// Weights count where every part states one, and their sum need not be 100; otherwise the parts weigh the same. Achievements enter
/// exactly and within their bounds: rounding them first would change the mean.
/// </remarks>
internal sealed class RollUps(BandScale? bands)
{
    public RollUp Of(IReadOnlyCollection<RollUpPart> parts)
    {
        if (parts.Count == 0)
            return RollUp.None;
        bool isWeighted = parts.All(part => part.Weight is not null) && parts.Sum(part => (double)part.Weight!.Value) > 0;
        (Rational sum, Rational weights) = (Rational.Zero, Rational.Zero);
        foreach (RollUpPart part in parts.Where(part => part.Value is not null))
        {
            Rational weight = isWeighted ? part.Weight!.Value : Rational.One;
            sum += weight * part.Value!.Value;
            weights += weight;
        }

        string[] missing = [.. parts.Where(part => !part.IsComplete).Select(part => part.Code)];
        Rational? value = weights.IsZero ? null : sum / weights;
        return new()
        {
            Value = value,
            Counted = parts.Count - missing.Length,
            Total = parts.Count,
            Missing = [.. missing],
            Band = missing.Length == 0 ? BandOf(value) : null,
        };
    }

    public Band? BandOf(Rational? value) => value is { } known && bands is not null && bands.TryClassify(known, out Band? band) ? band : null;
}

using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>Proves that bands cover one stretch of numbers, or names the numbers that belong to none or to two.</summary>
/// <remarks>
/// Where numbers are rounded before, only those on the grid of that rounding can occur: each band is narrowed to the grid numbers in
/// it, and neighbours must be one step apart.
/// </remarks>
internal static class BandCover
{
    public static Result<BandScale> Prove(string name, int? decimals, ValueList<Band> bands)
    {
        if (bands.Count == 0)
            return new([new(BandDiagnostics.NoBands, DiagnosticLocation.None, ("scale", name))]);
        var findings = new List<Diagnostic>();
        for (int i = 0; i < bands.Count; i++)
        {
            if (IsEmpty(bands[i], decimals))
                findings.Add(new(BandDiagnostics.EmptyBand, At(i, name), ("scale", name), ("band", bands[i].ToString())));
        }

        if (findings.Count > 0)
            return new([.. findings]);
        int[] order = [.. Enumerable.Range(0, bands.Count).OrderBy(i => bands[i].Low ?? decimal.MinValue).ThenByDescending(i => bands[i].IncludesLow)];
        int top = order[0];
        foreach (int next in order.Skip(1))
        {
            CompareNeighbours(name, decimals, bands, top, next, findings);
            // A wide band may reach beyond those that begin inside it.
            if (bands[top].High is { } high && (bands[next].High is not { } other || other >= high))
                top = next;
        }

        return findings.Count > 0 ? new([.. findings]) : new(new BandScale(name, decimals, [.. order.Select(i => bands[i])]), []);
    }

    private static void CompareNeighbours(string name, int? decimals, ValueList<Band> bands, int lower, int upper, List<Diagnostic> findings)
    {
        (Band below, Band above) = (bands[lower], bands[upper]);
        if (below.High is not { } high || above.Low is not { } low || Overlap(below, above, decimals))
        {
            findings.Add(new(BandDiagnostics.Overlap, At(upper, name), ("scale", name), ("first", below.ToString()), ("second", above.ToString()), ("number", Shown(Shared(below, above, decimals)))));
            return;
        }

        if (decimals is { } digits)
        {
            Rational next = Highest(below, digits) + Step(digits);
            if (next < Lowest(above, digits))
                ReportHole(next, Band.Interval(high, !below.IncludesHigh, low, !above.IncludesLow));
        }
        else if (high < low)
            ReportHole(Middle(high, low), Band.Interval(high, !below.IncludesHigh, low, !above.IncludesLow));
        else if (!below.IncludesHigh && !above.IncludesLow)
            ReportHole(high, Band.Interval(high, true, high, true));

        void ReportHole(Rational number, string hole) => findings.Add(new(
            BandDiagnostics.Hole, At(upper, name), ("scale", name), ("number", Shown(number)), ("hole", hole), ("first", below.Code), ("second", above.Code)));
    }

    private static bool Overlap(Band below, Band above, int? decimals) => decimals is { } digits
        ? Highest(below, digits) >= Lowest(above, digits)
        : below.High > above.Low || (below.High == above.Low && below.IncludesHigh && above.IncludesLow);

    // The first number that both hold: the lower end of the upper one, or just above it where it is left out.
    private static Rational Shared(Band below, Band above, int? decimals)
    {
        if (above.Low is not { } low)
            return below.Low ?? Math.Min(below.High ?? 0, above.High ?? 0);
        if (decimals is { } digits)
            return Lowest(above, digits);
        decimal end = Math.Min(below.High ?? decimal.MaxValue, above.High ?? decimal.MaxValue);
        return above.IncludesLow ? low : end == decimal.MaxValue ? (Rational)low + 1m : Middle(low, end);
    }

    private static bool IsEmpty(Band band, int? decimals)
    {
        if (band.Low is not { } low || band.High is not { } high)
            return false;
        return decimals is { } digits ? Lowest(band, digits) > Highest(band, digits) : new NumberInterval(low, band.IncludesLow, high, band.IncludesHigh).IsEmpty;
    }

    private static Rational Lowest(Band band, int decimals)
    {
        Rational low = band.Low!.Value;
        Rational grid = (low * Scale(decimals)).Ceiling() / Scale(decimals);
        return grid == low && !band.IncludesLow ? grid + Step(decimals) : grid;
    }

    private static Rational Highest(Band band, int decimals)
    {
        Rational high = band.High!.Value;
        Rational grid = (high * Scale(decimals)).Floor() / Scale(decimals);
        return grid == high && !band.IncludesHigh ? grid - Step(decimals) : grid;
    }

    private static Rational Scale(int decimals) => Rational.Of(System.Numerics.BigInteger.Pow(10, decimals));

    private static Rational Step(int decimals) => Rational.One / Scale(decimals);

    private static Rational Middle(decimal a, decimal b) => ((Rational)a + b) / 2m;

    // One step beyond the largest decimal is a number all the same; it is shown as its digits.
    private static LocalizedText Shown(Rational number) => number.TryToDecimal(out decimal value) ? LocalizedText.Of(value) : number.ToString();

    private static DiagnosticLocation At(int place, string name) => new() { Pointer = $"/bands/{place}", Code = name };
}

using Kinerja.Formulas;

namespace Kinerja.Measuring.Values;

/// <summary>The numbers that one written number can be, each under the convention that makes it that; almost always one.</summary>
/// <param name="Readings">Not stated for a number that is the same under both.</param>
internal readonly record struct Amount(ValueList<(NumberConvention Under, decimal Number)> Readings)
{
    public static Amount Of(decimal number) => new([(NumberConvention.NotStated, number)]);

    public bool IsOne(out decimal number)
    {
        number = Readings[0].Number;
        return Readings.Count == 1;
    }

    public Amount Only(Func<NumberConvention, decimal, bool> holds)
    {
        ValueList<(NumberConvention Under, decimal Number)> kept = [.. Readings.Where(reading => holds(reading.Under, reading.Number))];
        return kept.Count == 0 ? this : new(kept);
    }

    /// <summary>Each number times each factor, exactly; null when one does not fit a decimal.</summary>
    public Amount? Times(params ReadOnlySpan<Rational> factors)
    {
        var products = new List<(NumberConvention, decimal)>();
        foreach (Rational factor in factors)
        {
            foreach ((NumberConvention under, decimal number) in Readings)
            {
                Rational exact = number * factor;
                if (!exact.TryToDecimal(out decimal product) || product != exact)
                    return null;
                products.Add((under, product));
            }
        }

        return new([.. products]);
    }

    /// <summary>The pairs of numbers that stand under one convention.</summary>
    public IEnumerable<(NumberConvention Under, decimal First, decimal Second)> With(Amount other) =>
        from first in Readings
        from second in other.Readings
        where first.Under == second.Under || first.Under == NumberConvention.NotStated || second.Under == NumberConvention.NotStated
        select (first.Under == NumberConvention.NotStated ? second.Under : first.Under, first.Number, second.Number);
}

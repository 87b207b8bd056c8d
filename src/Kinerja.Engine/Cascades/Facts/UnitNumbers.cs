using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>The units of indicators and variables by number, so that each wording is read once.</summary>
internal sealed class UnitNumbers(Cascade cascade) : FilledByStretch(cascade.Indicators.Count)
{
    /// <summary>The number of a unit that is not stated.</summary>
    public const int NotStated = 0;

    /// <summary>The number of the unit of a constant that states none: it counts as the number that it is.</summary>
    public const int Constant = -1;

    // Plans have some dozen units. Numbers beyond what is kept in few bytes are looked up again.
    private const ushort Unseen = ushort.MaxValue;
    private const ushort KeptConstant = Unseen - 1;
    private const int Recent = 64;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly (string? Text, int Number)[] _recent = new (string?, int)[Recent];
    private readonly List<Unit> _units = [new(default) { Dimension = Dimension.Unknown }];
    private readonly ushort[] _ofIndicators = new ushort[cascade.Indicators.Count];
    private readonly ushort[] _ofVariables = AllUnseen(cascade.Variables.Count);

    public int OfIndicator(int indicator)
    {
        Need(indicator);
        ushort kept = _ofIndicators[indicator];
        return kept == Unseen ? NumberOf(cascade.Indicators[indicator].Unit) : kept;
    }

    public int OfVariable(int variable)
    {
        ushort kept = _ofVariables[variable];
        if (kept < KeptConstant)
            return kept;
        if (kept == KeptConstant)
            return Constant;
        int number = NumberOf(cascade.Variables[variable].Unit);
        if (number == NotStated && cascade.Variables[variable].Constant is not null)
            number = Constant;
        _ofVariables[variable] = number == Constant ? KeptConstant : Kept(number);
        return number;
    }

    public bool IsPercent(int unit) => unit > NotStated && _units[unit].IsPercent;

    /// <summary>What a unit counts; not for that of a constant.</summary>
    public Dimension DimensionOf(int unit) => _units[unit].Dimension ??= UnitReading.Read(_units[unit].Stated);

    /// <summary>Which sort of quantity a unit counts; not for that of a constant.</summary>
    public Formulas.QuantityKind KindOf(int unit) => _units[unit].Kind ??= DimensionOf(unit).Kind;

    /// <summary>What a unit counts, also one that stands nowhere.</summary>
    public Dimension DimensionOf(MeasurementUnit unit) => DimensionOf(NumberOf(unit));

    protected override void Fill(int first, int end)
    {
        for (int place = first; place < end; place++)
            _ofIndicators[place] = Kept(NumberOf(cascade.Indicators[place].Unit));
    }

    private static ushort Kept(int number) => number < KeptConstant ? (ushort)number : Unseen;

    private static ushort[] AllUnseen(int count)
    {
        var numbers = new ushort[count];
        Array.Fill(numbers, Unseen);
        return numbers;
    }

    private int NumberOf(MeasurementUnit unit)
    {
        string text = unit.Text;
        if (text.Length == 0)
            return NotStated;
        // The same few words come again and again: one that is as long and begins and ends alike is compared before anything is hashed.
        ref (string? Text, int Number) recent = ref _recent[(text.Length * 31 + text[0] * 5 + text[^1]) % Recent];
        if (recent.Text != text)
            recent = (text, NumberOf(text, unit));
        return recent.Number;
    }

    private int NumberOf(string text, MeasurementUnit unit)
    {
        if (_numbers.TryGetValue(text, out int number))
            return number;
        if (unit.IsStated)
        {
            number = _units.Count;
            _units.Add(new(unit));
        }

        _numbers.Add(text, number);
        return number;
    }

    /// <summary>One wording and what it comes to.</summary>
    private sealed class Unit(MeasurementUnit stated)
    {
        public MeasurementUnit Stated => stated;

        public bool IsPercent { get; } = stated.IsPercent;

        public Dimension? Dimension { get; set; }

        public Formulas.QuantityKind? Kind { get; set; }
    }
}

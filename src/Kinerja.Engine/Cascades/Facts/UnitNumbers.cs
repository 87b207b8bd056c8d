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

    private const int Unseen = -2;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Unit> _units = [new(default) { Dimension = Dimension.Unknown }];
    private readonly int[] _ofIndicators = new int[cascade.Indicators.Count];
    private readonly int[] _ofVariables = AllUnseen(cascade.Variables.Count);

    public int OfIndicator(int indicator)
    {
        Need(indicator);
        return _ofIndicators[indicator];
    }

    public int OfVariable(int variable)
    {
        if (_ofVariables[variable] == Unseen)
        {
            int number = NumberOf(cascade.Variables[variable].Unit);
            _ofVariables[variable] = number == NotStated && cascade.Variables[variable].Constant is not null ? Constant : number;
        }

        return _ofVariables[variable];
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
            _ofIndicators[place] = NumberOf(cascade.Indicators[place].Unit);
    }

    private static int[] AllUnseen(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, Unseen);
        return numbers;
    }

    private int NumberOf(MeasurementUnit unit)
    {
        string text = unit.Text;
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

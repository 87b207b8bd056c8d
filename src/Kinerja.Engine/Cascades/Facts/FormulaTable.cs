using System.Runtime.InteropServices;
using Kinerja.Formulas;

namespace Kinerja.Cascades.Facts;

/// <summary>The formulas of a cascade, equal ones once, and which indicator has which.</summary>
/// <param name="indicators">How many indicators there are.</param>
/// <param name="survey">Takes the formulas of a stretch of indicators in.</param>
internal sealed class FormulaTable(int indicators, Action<FormulaTable, int, int> survey) : FilledByStretch(indicators)
{
    private const int None = -1;

    private readonly int[] _numbers = AllNone(indicators);
    private readonly List<FormulaFacts> _formulas = [];
    private readonly List<FormulaSketch?> _sketches = [];
    private int[]? _spellings;
    private bool[]? _read; // null as long as none was read from words

    /// <summary>How many formulas there are.</summary>
    public int Count
    {
        get
        {
            NeedAll();
            return _formulas.Count;
        }
    }

    /// <summary>The formulas of a cascade as a context tells them.</summary>
    public static FormulaTable Of(CascadeContext context) => Of(context.Cascade, context.FormulaOf);

    /// <summary>Formulas that are known already.</summary>
    public static FormulaTable Of(Cascade cascade, Func<int, FormulaFacts?> formulaOf)
    {
        var known = new Dictionary<FormulaFacts, int>(ReferenceEqualityComparer.Instance);
        return new(cascade.Indicators.Count, Survey);

        void Survey(FormulaTable table, int first, int end)
        {
            for (int place = first; place < end; place++)
            {
                if (formulaOf(place) is not { } facts)
                    continue;
                if (!known.TryGetValue(facts, out int number))
                    known.Add(facts, number = table.Add(facts));
                table.Give(place, number, isRead: string.IsNullOrWhiteSpace(cascade.Indicators[place].Formula?.Expression));
            }
        }
    }

    /// <summary>Takes in a formula and numbers it.</summary>
    public int Add(FormulaFacts formula)
    {
        _formulas.Add(formula);
        _sketches.Add(null);
        return _formulas.Count - 1;
    }

    /// <summary>Notes which formula an indicator has, -1 for none, and whether it was read from words.</summary>
    public void Give(int indicator, int number, bool isRead)
    {
        _numbers[indicator] = number;
        if (isRead && number >= 0)
            (_read ??= new bool[_numbers.Length])[indicator] = true;
    }

    /// <summary>The number of an indicator's formula; -1 when it has none that compiles.</summary>
    public int NumberOf(int indicator)
    {
        Need(indicator);
        return _numbers[indicator];
    }

    /// <summary>Whether an indicator has a formula that was read from its words.</summary>
    public bool IsRead(int indicator)
    {
        Need(indicator);
        return _read is not null && _read[indicator];
    }

    public FormulaFacts? Of(int indicator) => NumberOf(indicator) is >= 0 and var number ? _formulas[number] : null;

    /// <summary>What follows from the formula alone.</summary>
    public FormulaSketch SketchOf(int number) => _sketches[number] ??= new(_formulas[number]);

    /// <summary>The number of an indicator's formula in canonical spelling, smaller than <see cref="Count"/>; -1 when it has none that compiles.</summary>
    public int SpellingOf(int indicator)
    {
        _spellings ??= Spellings();
        return _numbers[indicator] < 0 ? None : _spellings[_numbers[indicator]];
    }

    protected override void Fill(int first, int end) => survey(this, first, end);

    private static int[] AllNone(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, None);
        return numbers;
    }

    private int[] Spellings()
    {
        var spellings = new int[Count];
        var known = new Dictionary<string, int>(spellings.Length, StringComparer.Ordinal);
        for (int number = 0; number < spellings.Length; number++)
        {
            ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(known, _formulas[number].Canonical, out bool isKnown);
            spellings[number] = isKnown ? first : first = number;
        }

        return spellings;
    }
}

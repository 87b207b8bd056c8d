namespace Kinerja.Cascades.Facts;

/// <summary>The owners of indicators and who answers for them, each looked up once however many indicators it has.</summary>
internal sealed class OwnerNumbers(CascadeIndex index) : FilledByStretch(index.Cascade.Indicators.Count)
{
    private readonly int[] _numbers = new int[index.Cascade.Indicators.Count];
    private readonly int[] _responsible = new int[index.Cascade.Indicators.Count];
    private readonly List<Owner> _owners = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>How many codes of owners and of those who answer there are.</summary>
    public int Count
    {
        get
        {
            NeedAll();
            return _owners.Count;
        }
    }

    /// <summary>The number of an indicator's owner.</summary>
    public int NumberOf(int indicator)
    {
        Need(indicator);
        return _numbers[indicator];
    }

    /// <summary>An indicator's owner.</summary>
    public Owner Of(int indicator) => _owners[NumberOf(indicator)];

    /// <summary>The number of whoever answers for an indicator, among those of owners.</summary>
    public int NumberOfResponsible(int indicator)
    {
        Need(indicator);
        return _responsible[indicator];
    }

    /// <summary>Whoever answers for an indicator.</summary>
    public Owner ResponsibleFor(int indicator) => _owners[NumberOfResponsible(indicator)];

    /// <summary>The owner with a number.</summary>
    public Owner At(int number) => _owners[number];

    /// <summary>The number of a code; -1 when no indicator has such an owner and nobody of that code answers for one.</summary>
    public int Find(string code)
    {
        NeedAll();
        return _known.GetValueOrDefault(code, -1);
    }

    protected override void Fill(int first, int end)
    {
        ValueList<Indicators.Indicator> indicators = index.Cascade.Indicators;
        for (int place = first; place < end; place++)
        {
            Indicators.Indicator indicator = indicators[place];
            // Documents list the indicators of one owner together, and most holders answer for their own.
            bool isSame = place > 0 && indicator.Owner == _owners[_numbers[place - 1]].Code;
            _numbers[place] = isSame ? _numbers[place - 1] : NumberOf(indicator.Owner);
            _responsible[place] = indicator.Responsible == indicator.Owner ? _numbers[place] : NumberOf(indicator.Responsible);
        }
    }

    private int NumberOf(string code)
    {
        if (!_known.TryGetValue(code, out int number))
        {
            _known.Add(code, number = _owners.Count);
            _owners.Add(new(code, index.TryFindPosition(code, out int position) ? position : -1, index.Variables.OwnerOf(code)));
        }

        return number;
    }

    /// <summary>An owner.</summary>
    /// <param name="Code">The code as indicators have it.</param>
    /// <param name="Position">The position's place; -1 when it is none.</param>
    /// <param name="Variables">Its number in the table of variables; -1 when it has none of its own.</param>
    public readonly record struct Owner(string Code, int Position, int Variables);
}

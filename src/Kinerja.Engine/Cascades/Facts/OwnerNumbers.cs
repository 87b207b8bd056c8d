namespace Kinerja.Cascades.Facts;

/// <summary>The owners of indicators, each looked up once however many indicators it has.</summary>
internal sealed class OwnerNumbers(CascadeIndex index) : FilledByStretch(index.Cascade.Indicators.Count)
{
    private readonly int[] _numbers = new int[index.Cascade.Indicators.Count];
    private readonly List<Owner> _owners = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>The number of an indicator's owner.</summary>
    public int NumberOf(int indicator)
    {
        Need(indicator);
        return _numbers[indicator];
    }

    /// <summary>An indicator's owner.</summary>
    public Owner Of(int indicator) => _owners[NumberOf(indicator)];

    protected override void Fill(int first, int end)
    {
        ValueList<Indicators.Indicator> indicators = index.Cascade.Indicators;
        for (int place = first; place < end; place++)
        {
            string code = indicators[place].Owner;
            // Documents list the indicators of one owner together.
            bool isSame = place > 0 && code == _owners[_numbers[place - 1]].Code;
            _numbers[place] = isSame ? _numbers[place - 1] : NumberOf(code);
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

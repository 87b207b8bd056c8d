namespace Kinerja.Cascades.Units;

/// <summary>The variables of a sum. A few are looked through; a set is made of many only, since a sum may have a thousand.</summary>
internal readonly ref struct SummedVariables
{
    private const int Few = 8;

    private readonly ReadOnlySpan<int> _summands;
    private readonly ReadOnlySpan<int> _references;
    private readonly HashSet<int>? _set;

    /// <summary>The variables of some references.</summary>
    /// <param name="summands">Which references.</param>
    /// <param name="references">What each reference of the formula means.</param>
    public SummedVariables(ReadOnlySpan<int> summands, ReadOnlySpan<int> references)
    {
        _summands = summands;
        _references = references;
        if (summands.Length <= Few)
            return;
        _set = [];
        foreach (int summand in summands)
            _set.Add(references[summand]);
    }

    public bool Contains(int variable)
    {
        if (_set is not null)
            return _set.Contains(variable);
        foreach (int summand in _summands)
        {
            if (_references[summand] == variable)
                return true;
        }

        return false;
    }
}

namespace Kinerja.Comparing;

/// <summary>Which element of one document is which of the other, by places. What is only suggested is kept apart.</summary>
internal sealed class Pairs(int before, int after)
{
    private const int None = -1;

    private readonly int[] _after = Empty(before);
    private readonly int[] _before = Empty(after);
    private readonly int[] _newName = Empty(before);
    private readonly int[] _oldName = Empty(after);
    private readonly int[] _reuser = Empty(before);
    private readonly int[] _reused = Empty(after);
    private readonly Dictionary<int, int[]> _candidates = [];
    private readonly HashSet<int> _listed = [];

    /// <summary>The same element in the later document; negative when it has none.</summary>
    public int AfterOf(int before) => _after[before];

    /// <summary>The same element in the earlier document; negative when it had none.</summary>
    public int BeforeOf(int after) => _before[after];

    /// <summary>The element that probably is this one under a new name; negative when there is none.</summary>
    public int NewNameOf(int before) => _newName[before];

    /// <summary>The element that this one probably was under an old name; negative when there is none.</summary>
    public int OldNameOf(int after) => _oldName[after];

    /// <summary>The element that has this one's code and is something else; negative when there is none.</summary>
    public int ReuserOf(int before) => _reuser[before];

    /// <summary>The element whose code this one has, being something else; negative when there is none.</summary>
    public int ReusedBy(int after) => _reused[after];

    /// <summary>The elements of which each may be this one under a new name, two or more; empty when there are none.</summary>
    public int[] CandidatesOf(int before) => _candidates.GetValueOrDefault(before, []);

    /// <summary>Where a reference to this element leads in the later document: to the same one, or to its probable new name.</summary>
    public int Follow(int before) => _after[before] >= 0 ? _after[before] : _newName[before];

    /// <summary>Whether nothing is known yet of an element of the earlier document.</summary>
    public bool IsOpenBefore(int place) => _after[place] < 0 && _newName[place] < 0 && !_candidates.ContainsKey(place);

    /// <summary>Whether nothing is known yet of an element of the later document.</summary>
    public bool IsOpenAfter(int place) => _before[place] < 0 && _oldName[place] < 0;

    /// <summary>Whether an element of the later document is listed as one of several possible new names.</summary>
    public bool IsCandidate(int after) => _listed.Contains(after);

    public void Match(int before, int after) => (_after[before], _before[after]) = (after, before);

    public void Suggest(int before, int after) => (_newName[before], _oldName[after]) = (after, before);

    public void Reuse(int before, int after) => (_reuser[before], _reused[after]) = (after, before);

    public void List(int before, int[] candidates)
    {
        _candidates[before] = candidates;
        _listed.UnionWith(candidates);
    }

    private static int[] Empty(int count)
    {
        int[] places = new int[count];
        Array.Fill(places, None);
        return places;
    }
}

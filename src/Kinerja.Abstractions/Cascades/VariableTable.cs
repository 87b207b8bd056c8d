using System.Runtime.CompilerServices;

namespace Kinerja.Cascades;

/// <summary>The variables of a cascade by name and owner. Those of one owner lie together, since formulas ask for one owner's.</summary>
/// <remarks>A name's hash can be taken once and asked with often.</remarks>
internal sealed class VariableTable
{
    private const int NoOwner = -1;

    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);
    private readonly PlaceTable<Keys> _table;
    private readonly int[] _starts; // of each owner's slots, whose number is a power of two
    private readonly uint[] _slots;
    private readonly List<int> _repeated = [];
    private readonly int _everybody;
    private readonly bool[] _owned;

    public VariableTable(ValueList<Indicators.Variable> variables)
    {
        string?[]? keys = null; // of names that are not their own key
        var hashes = new uint[variables.Count];
        _owned = new bool[variables.Count];
        var counts = new List<int>();
        var runs = new List<(int Owner, int First)>(); // Documents list the variables of one owner together.
        string? owner = null;
        for (int place = 0; place < hashes.Length; place++)
        {
            if (place % ReadAhead.Block == 0)
                Fetch(variables, place, Math.Min(place + ReadAhead.Block, hashes.Length));
            Indicators.Variable variable = variables[place];
            if (variable.Owner != owner)
                runs.Add((NumberOf(owner = variable.Owner, counts), place));
            counts[runs[^1].Owner]++;
            _owned[place] = owner.Length > 0;
            string key = NameKey.Of(variable.Name);
            hashes[place] = TextHash.Of(key);
            if (ReferenceEquals(key, variable.Name))
                continue;
            keys ??= new string?[variables.Count];
            keys[place] = key;
        }

        _starts = new int[counts.Count + 1];
        for (int number = 0; number < counts.Count; number++)
            _starts[number + 1] = _starts[number] + PlaceTable<Keys>.Slots(counts[number]);
        _table = new(new(variables, keys), variables.Count);
        _slots = new uint[_starts[^1]];
        for (int run = 0; run < runs.Count; run++)
        {
            Span<uint> slots = SlotsOf(runs[run].Owner);
            int end = run + 1 < runs.Count ? runs[run + 1].First : hashes.Length;
            for (int place = runs[run].First; place < end; place++)
            {
                if (!_table.TryAdd(slots, place, hashes[place]))
                    _repeated.Add(place);
            }
        }

        _everybody = OwnerOf("");
    }

    /// <summary>The places of variables whose name and owner an earlier one has.</summary>
    public IReadOnlyList<int> Repeated => _repeated;

    /// <summary>The owners of variables, each once.</summary>
    public IEnumerable<string> Owners => _owners.Keys;

    /// <summary>Whether a variable is somebody's own.</summary>
    public bool IsOwned(int place) => _owned[place];

    /// <summary>The number of an owner for <see cref="Find"/>; -1 for one without variables.</summary>
    public int OwnerOf(string owner) => _owners.GetValueOrDefault(owner, NoOwner);

    /// <summary>The place of the owner's variable, or else of everybody's; -1 when there is neither.</summary>
    /// <param name="key">The <see cref="NameKey"/> of its name.</param>
    /// <param name="hash">The key's <see cref="TextHash"/>.</param>
    /// <param name="owner">The owner's number.</param>
    public int Find(string key, uint hash, int owner)
    {
        int own = owner == NoOwner ? -1 : _table.Find(SlotsOf(owner), key, hash);
        return own >= 0 || _everybody == NoOwner || owner == _everybody ? own : _table.Find(SlotsOf(_everybody), key, hash);
    }

    private Span<uint> SlotsOf(int owner) => _slots.AsSpan(_starts[owner].._starts[owner + 1]);

    private int NumberOf(string owner, List<int> counts)
    {
        if (!_owners.TryGetValue(owner, out int number))
        {
            _owners.Add(owner, number = counts.Count);
            counts.Add(0);
        }

        return number;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Fetch(ValueList<Indicators.Variable> variables, int first, int end)
    {
        int sum = 0;
        for (int place = first; place < end; place++)
            sum += ReadAhead.Touch(variables[place].Name) + ReadAhead.Touch(variables[place].Owner);
        return sum;
    }

    private readonly struct Keys(ValueList<Indicators.Variable> variables, string?[]? keys) : IPlaceTexts
    {
        public string At(int place) => keys?[place] ?? variables[place].Name;
    }
}

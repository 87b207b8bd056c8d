namespace Kinerja.Cascades;

/// <summary>The variables of a cascade by name and owner. Those of one owner lie together, since formulas ask for one owner's.</summary>
/// <remarks>A name's hash can be taken once and asked with often; it is seeded for each process.</remarks>
internal sealed class VariableTable
{
    private const int NoOwner = -1;

    private readonly ValueList<Indicators.Variable> _variables;
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);
    private readonly string?[]? _keys; // of names that are not their own key
    private readonly int[] _starts; // of each owner's slots, whose number is a power of two
    private readonly Slot[] _slots;
    private readonly List<int> _repeated = [];
    private readonly int _everybody;
    private readonly bool[] _owned;

    public VariableTable(ValueList<Indicators.Variable> variables)
    {
        _variables = variables;
        var ownerOf = new int[variables.Count];
        var hashes = new int[variables.Count];
        _owned = new bool[variables.Count];
        var counts = new List<int>();
        for (int place = 0; place < ownerOf.Length; place++)
        {
            string owner = variables[place].Owner;
            // Documents list the variables of one owner together.
            ownerOf[place] = place > 0 && owner == variables[place - 1].Owner ? ownerOf[place - 1] : NumberOf(owner, counts);
            counts[ownerOf[place]]++;
            _owned[place] = owner.Length > 0;
            string key = NameKey.Of(variables[place].Name);
            hashes[place] = HashOf(key);
            if (ReferenceEquals(key, variables[place].Name))
                continue;
            _keys ??= new string?[variables.Count];
            _keys[place] = key;
        }

        _starts = new int[counts.Count + 1];
        for (int owner = 0; owner < counts.Count; owner++)
            _starts[owner + 1] = _starts[owner] + Slots(counts[owner]);
        _slots = new Slot[_starts[^1]];
        for (int place = 0; place < ownerOf.Length; place++)
            Add(place, ownerOf[place], hashes[place]);
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

    /// <summary>The hash of a key for <see cref="Find"/>.</summary>
    public static int HashOf(string key) => key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The place of the owner's variable, or else of everybody's; -1 when there is neither.</summary>
    public int Find(string key, int hash, int owner)
    {
        int own = owner == NoOwner ? -1 : FindIn(owner, key, hash);
        return own >= 0 || _everybody == NoOwner || owner == _everybody ? own : FindIn(_everybody, key, hash);
    }

    private string KeyAt(int place) => _keys?[place] ?? _variables[place].Name;

    private int NumberOf(string owner, List<int> counts)
    {
        if (!_owners.TryGetValue(owner, out int number))
        {
            _owners.Add(owner, number = counts.Count);
            counts.Add(0);
        }

        return number;
    }

    private static int Slots(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(count + count / 2 + 1));

    private void Add(int place, int owner, int hash)
    {
        int start = _starts[owner];
        int mask = _starts[owner + 1] - start - 1;
        int slot = hash & mask;
        for (; _slots[start + slot].Number != 0; slot = (slot + 1) & mask)
        {
            if (_slots[start + slot].Hash == hash && KeyAt(_slots[start + slot].Number - 1) == KeyAt(place))
            {
                _repeated.Add(place);
                return;
            }
        }

        _slots[start + slot] = new(hash, place + 1);
    }

    private int FindIn(int owner, string key, int hash)
    {
        int start = _starts[owner];
        int mask = _starts[owner + 1] - start - 1;
        for (int slot = hash & mask; _slots[start + slot].Number != 0; slot = (slot + 1) & mask)
        {
            if (_slots[start + slot].Hash == hash && KeyAt(_slots[start + slot].Number - 1) == key)
                return _slots[start + slot].Number - 1;
        }

        return -1;
    }

    /// <summary>A variable's place, counted from 1; 0 in an empty slot.</summary>
    private readonly record struct Slot(int Hash, int Number);
}

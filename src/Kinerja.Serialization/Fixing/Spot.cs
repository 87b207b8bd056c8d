using System.Globalization;

namespace Kinerja.Serialization.Fixing;

/// <summary>A place that an edit names, and the byte offsets of what stands there and around it.</summary>
internal sealed class Spot(Spot? parent, string name)
{
    private const int Nowhere = -1;

    private Dictionary<string, Spot>? _children;

    public Spot? Parent => parent;

    /// <summary>The last segment of its pointer: a member's name or an element's number.</summary>
    public string Name => name;

    /// <summary>Whether the document has it.</summary>
    public bool IsFound => Start >= 0;

    /// <summary>Whether the document has it twice, so that nobody can tell which is meant.</summary>
    public bool IsAmbiguous { get; set; }

    /// <summary>Where the value begins and ends.</summary>
    public int Start { get; private set; } = Nowhere;

    public int End { get; set; } = Nowhere;

    /// <summary>Where the member or element begins: at its name, or at the value.</summary>
    public int ItemStart { get; private set; } = Nowhere;

    /// <summary>Where the sibling before it ends, and the one behind it begins; -1 when there is none.</summary>
    public int PreviousEnd { get; private set; } = Nowhere;

    public int NextStart { get; set; } = Nowhere;

    public bool IsList { get; set; }

    public bool IsObject { get; set; }

    /// <summary>How many members or elements it has.</summary>
    public int Count { get; private set; }

    /// <summary>Where its last member or element begins and ends.</summary>
    public int LastStart { get; private set; } = Nowhere;

    public int LastEnd { get; private set; } = Nowhere;

    public bool HasChildren => _children is not null;

    public Spot Child(string child)
    {
        _children ??= new(StringComparer.Ordinal);
        if (!_children.TryGetValue(child, out Spot? spot))
            _children.Add(child, spot = new(this, child));
        return spot;
    }

    public Spot? Find(string child) => _children?.GetValueOrDefault(child);

    public Spot? Find(int index) => Find(index.ToString(CultureInfo.InvariantCulture));

    public void Set(int itemStart, int start, int previousEnd) => (ItemStart, Start, PreviousEnd) = (itemStart, start, previousEnd);

    public void Begin(int itemStart)
    {
        LastStart = itemStart;
        Count++;
    }

    public void Complete(int end) => LastEnd = end;
}

using System.Text;

namespace Kinerja.Serialization.Reading;

/// <summary>An object or list that the walk is inside of. Frames are used again at the same depth.</summary>
internal sealed class Frame
{
    private const int NotSeen = -1;

    private int[] _seenAt = [];

    public Shape Shape { get; private set; } = null!;

    /// <summary>The byte offset of its opening bracket.</summary>
    public int Start { get; private set; }

    /// <summary>The name of the member being read; null before the first one and in lists.</summary>
    public string? Name { get; set; }

    /// <summary>The last known member that was met, as a place in the shape; -1 before the first one.</summary>
    public int MemberPlace { get; set; }

    /// <summary>What is expected of the value being read.</summary>
    public Shape Expected => Shape.Element ?? Shape.Members[MemberPlace].Shape;

    /// <summary>The place of the element being read, from 0; -1 before the first one.</summary>
    public int Index { get; set; }

    public void Open(Shape shape, int start)
    {
        Shape = shape;
        Start = start;
        Name = null;
        MemberPlace = -1;
        Index = -1;
        if (_seenAt.Length < shape.Members.Length)
            _seenAt = new int[shape.Members.Length];
        _seenAt.AsSpan().Fill(NotSeen);
    }

    /// <summary>From here on findings are about the object or list itself.</summary>
    public void Leave()
    {
        Name = null;
        Index = -1;
    }

    /// <summary>Notes a member; answers where it stood before, if it did.</summary>
    public int? See(int member, int offset)
    {
        if (_seenAt[member] != NotSeen)
            return _seenAt[member];
        _seenAt[member] = offset;
        return null;
    }

    public int? SeenAt(int member) => _seenAt[member] == NotSeen ? null : _seenAt[member];

    /// <summary>Appends the step from this object or list to what is being read in it.</summary>
    public void AppendStep(StringBuilder pointer)
    {
        if (Shape.Kind == ShapeKind.List && Index >= 0)
            pointer.Append('/').Append(Index);
        else if (Name is not null)
            pointer.Append('/').Append(Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }
}

using System.Text;

namespace Kinerja.Serialization.Reading;

/// <summary>The objects and lists that the walk is inside of, outermost first.</summary>
internal sealed class DocumentPath
{
    private readonly List<Frame> _frames = [];

    public int Depth { get; private set; }

    /// <summary>The innermost object or list.</summary>
    public Frame Current => _frames[Depth - 1];

    public void Open(Shape shape, int start)
    {
        if (Depth == _frames.Count)
            _frames.Add(new());
        _frames[Depth++].Open(shape, start);
    }

    public void Close() => Depth--;

    /// <summary>The JSON Pointer (RFC 6901) of what is being read.</summary>
    public string Pointer()
    {
        var pointer = new StringBuilder();
        for (int i = 0; i < Depth; i++)
            _frames[i].AppendStep(pointer);
        return pointer.ToString();
    }
}

namespace Kinerja.Tool.Reading;

/// <summary>Line and column of the items of a file, counted on from the item before.</summary>
/// <param name="text">The file as UTF-8.</param>
internal sealed class ItemPlace(ReadOnlyMemory<byte> text)
{
    private int _at;

    /// <summary>Counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Counted from 1, in bytes.</summary>
    public int Column { get; private set; } = 1;

    public void MoveTo(int index)
    {
        ReadOnlySpan<byte> passed = text.Span[_at..index];
        int breaks = passed.Count((byte)'\n');
        Line += breaks;
        Column = breaks > 0 ? passed.Length - passed.LastIndexOf((byte)'\n') : Column + passed.Length;
        _at = index;
    }
}

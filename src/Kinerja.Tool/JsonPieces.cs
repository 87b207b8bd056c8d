using System.Text;
using System.Text.Json;

namespace Kinerja.Tool;

/// <summary>Writes long JSON to a text writer in pieces, so that memory does not grow with it.</summary>
internal sealed class JsonPieces : IDisposable
{
    private const int Piece = 64 * 1024;

    private readonly TextWriter _output;
    private readonly MemoryStream _buffer = new();

    public JsonPieces(TextWriter output)
    {
        _output = output;
        Writer = new(_buffer, JsonText.Options);
    }

    public Utf8JsonWriter Writer { get; }

    public bool HasBegun => Writer.BytesCommitted + Writer.BytesPending > 0;

    /// <summary>Hands on what was written, once there is enough of it. Call it between values.</summary>
    public void Pass()
    {
        Writer.Flush();
        if (_buffer.Length >= Piece)
            HandOn();
    }

    public void Dispose()
    {
        Writer.Dispose();
        HandOn();
        if (Writer.BytesCommitted > 0)
            _output.WriteLine();
        _output.Flush();
        _buffer.Dispose();
    }

    private void HandOn()
    {
        _output.Write(Encoding.UTF8.GetString(_buffer.GetBuffer(), 0, (int)_buffer.Length));
        _buffer.SetLength(0);
    }
}

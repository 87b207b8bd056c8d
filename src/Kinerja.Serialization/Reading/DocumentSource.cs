namespace Kinerja.Serialization.Reading;

/// <summary>Reads a stream to its end without ever holding more than is allowed.</summary>
internal static class DocumentSource
{
    private const int FirstBuffer = 16 * 1024;

    public static DocumentBytes Read(Stream stream, int maxBytes)
    {
        byte[] buffer = new byte[FirstSize(stream, maxBytes)];
        int count = 0;
        while (true)
        {
            int read = stream.Read(buffer, count, buffer.Length - count);
            if (read == 0)
                return DocumentBytes.Of(buffer.AsMemory(0, count));
            count += read;
            if (count < buffer.Length)
                continue;
            if (count == maxBytes)
                return stream.ReadByte() < 0 ? DocumentBytes.Of(buffer) : DocumentBytes.TooLarge;
            Array.Resize(ref buffer, Larger(buffer.Length, maxBytes));
        }
    }

    public static async Task<DocumentBytes> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[FirstSize(stream, maxBytes)];
        int count = 0;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return DocumentBytes.Of(buffer.AsMemory(0, count));
            count += read;
            if (count < buffer.Length)
                continue;
            if (count == maxBytes)
            {
                byte[] probe = new byte[1];
                bool ended = await stream.ReadAsync(probe, cancellationToken).ConfigureAwait(false) == 0;
                return ended ? DocumentBytes.Of(buffer) : DocumentBytes.TooLarge;
            }

            Array.Resize(ref buffer, Larger(buffer.Length, maxBytes));
        }
    }

    // One byte more than the stream promises, so that its end is seen without growing. The promise is only a hint.
    private static int FirstSize(Stream stream, int maxBytes)
    {
        long promised = stream.CanSeek ? stream.Length - stream.Position + 1 : FirstBuffer;
        return (int)Math.Clamp(promised, 1, maxBytes);
    }

    private static int Larger(int size, int maxBytes) => (int)Math.Min(Math.Max(2L * size, FirstBuffer), maxBytes);
}

using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Reading;

namespace Kinerja.Serialization.Documents;

/// <summary>Writes a wire shape in the one form that documents have.</summary>
internal static class CanonicalJson
{
    private const int MostReasons = 10;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = CanonicalEncoder.Instance };

    /// <summary>The bytes of a document that can be read back.</summary>
    /// <remarks>
    /// The walk that judges documents before they are read judges what was just written too, so that writing refuses exactly what
    /// reading would, and says where.
    /// </remarks>
    /// <exception cref="ArgumentException">The model holds something that the format refuses.</exception>
    public static ReadOnlyMemory<byte> Write<TDocument>(TDocument document, JsonTypeInfo<TDocument> type, DocumentFormat format, string parameter)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
            JsonSerializer.Serialize(writer, document, type);
        buffer.Write("\n"u8);

        ReadOnlyMemory<byte> bytes = WithoutCarriageReturns(buffer.WrittenMemory);
        var limits = new KinerjaJsonOptions { MaxBytes = Array.MaxLength, MaxDiagnostics = MostReasons };
        ValueList<Diagnostic> refused = DocumentWalk.Over(format, DocumentBytes.Of(bytes), "", limits);
        return refused.Count == 0 ? bytes : throw Refusal(refused, parameter);
    }

    /// <summary>Breaks lines with LF on every system. Inside texts a CR is always escaped, so every raw one belongs to a line break.</summary>
    public static ReadOnlyMemory<byte> WithoutCarriageReturns(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.Contains((byte)'\r'))
            return bytes;
        byte[] kept = new byte[bytes.Length];
        int count = 0;
        foreach (byte b in bytes.Span)
        {
            if (b != '\r')
                kept[count++] = b;
        }

        return kept.AsMemory(0, count);
    }

    private static ArgumentException Refusal(ValueList<Diagnostic> refused, string parameter)
    {
        IEnumerable<string> reasons = refused.Select(diagnostic =>
            $"{diagnostic.Location.Pointer}: {diagnostic.GetMessage(Language.English)} {diagnostic.Descriptor.Repair.English}");
        return new($"This cannot be written, because it could not be read back. {string.Join(" ", reasons)}", parameter);
    }
}

using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>A document's bytes: as far as they are UTF-8, and why that ends, if it does.</summary>
internal sealed class DocumentBytes
{
    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];

    private DocumentBytes(ReadOnlyMemory<byte> text, int skipped, LocalizedText? defect = null, bool endsInsideCharacter = false, bool isTooLarge = false)
    {
        Text = text;
        Skipped = skipped;
        Defect = defect;
        EndsInsideCharacter = endsInsideCharacter;
        IsTooLarge = isTooLarge;
    }

    /// <summary>Sound UTF-8 without a byte order mark; it stops before the first byte that is not sound.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>How many bytes of a byte order mark stood before the text.</summary>
    public int Skipped { get; }

    /// <summary>Why the text stops before the end of the document; null when it does not.</summary>
    public LocalizedText? Defect { get; }

    /// <summary>Whether the only defect is that the document ends in the middle of a character, as a document cut short does.</summary>
    public bool EndsInsideCharacter { get; }

    /// <summary>Whether the document is larger than allowed; nothing of it is kept then.</summary>
    public bool IsTooLarge { get; }

    public static DocumentBytes TooLarge { get; } = new(default, 0, isTooLarge: true);

    public static DocumentBytes Of(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (WideEncoding(span) is { } encoding)
            return new(default, 0, new LocalizedText($"tampaknya {encoding}", $"it looks like {encoding}"));
        int skipped = span.StartsWith(s_byteOrderMark) ? s_byteOrderMark.Length : 0;
        ReadOnlyMemory<byte> text = bytes[skipped..];
        if (Utf8.IsValid(text.Span))
            return new(text, skipped);

        int end = FirstUnsound(text.Span);
        bool endsInside = Rune.DecodeFromUtf8(text.Span[end..], out _, out int length) == OperationStatus.NeedMoreData;
        string bad = Convert.ToHexString(text.Span.Slice(end, length));
        var defect = new LocalizedText($"0x{bad} bukan bagian dari karakter yang sah", $"0x{bad} belongs to no valid character");
        return new(text[..end], skipped, defect, endsInside);
    }

    public static DocumentBytes Of(string text, int maxBytes)
    {
        int end = SurrogatePairs.FindUnpaired(text);
        ReadOnlySpan<char> sound = end < 0 ? text : text.AsSpan(0, end);
        // A character takes at least one byte, so a text that is too long needs no counting.
        if (sound.Length > maxBytes || Encoding.UTF8.GetByteCount(sound) > maxBytes)
            return TooLarge;
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(sound)];
        Encoding.UTF8.GetBytes(sound, bytes);
        int skipped = bytes.AsSpan().StartsWith(s_byteOrderMark) ? s_byteOrderMark.Length : 0;
        LocalizedText? defect = end < 0 ? default(LocalizedText?) : new LocalizedText(
            $"U+{(int)text[end]:X4} hanyalah setengah karakter", $"U+{(int)text[end]:X4} is only half of a character");
        return new(bytes.AsMemory(skipped), skipped, defect);
    }

    // Every JSON document begins with an ASCII character, so a zero among its first two bytes is a wider encoding's.
    private static string? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
            return null;
        return (bytes[0], bytes[1]) switch
        {
            (0, 0) => "UTF-32",
            (0xFF, 0xFE) or (_, 0) => "UTF-16 (little-endian)",
            (0xFE, 0xFF) or (0, _) => "UTF-16 (big-endian)",
            _ => null,
        };
    }

    private static int FirstUnsound(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out int length) == OperationStatus.Done)
            at += length;
        return at;
    }
}

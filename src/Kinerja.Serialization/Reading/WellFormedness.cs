using System.Text;
using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Reading;

/// <summary>Says in words why the reader stopped at a place.</summary>
internal static class WellFormedness
{
    private const int LongestWord = 40;

    public static LocalizedText Describe(ReadOnlySpan<byte> text, int offset)
    {
        if (offset >= text.Length)
            return new("dokumen berakhir di sini", "the document ends here");
        switch (text[offset])
        {
            case (byte)'/':
                return new("komentar tidak diperbolehkan", "comments are not allowed");
            case (byte)'\'':
                return new("teks ditulis dalam tanda kutip ganda (\")", "texts stand in double quotation marks (\")");
            case (byte)'}' or (byte)']' when Before(text, offset) == ',':
                return new("koma sebelum kurung penutup", "a comma before a closing bracket");
            case < 0x20:
                return new(
                    $"karakter kendali U+{text[offset]:X4}; dalam teks, ganti baris ditulis \\n dan tab ditulis \\t",
                    $"the control character U+{text[offset]:X4}; inside a text a line break is written \\n and a tab \\t");
        }

        string word = WordAround(text, offset);
        if (word.Length > 0)
            return new($"{word} bukan nilai JSON", $"{word} is no JSON value");
        Rune.DecodeFromUtf8(text[offset..], out Rune found, out _);
        return new($"karakter '{found}' tidak diharapkan", $"unexpected '{found}'");
    }

    /// <summary>What stands after the end of the outermost object.</summary>
    public static LocalizedText DescribeTail(byte first) => first is (byte)'{' or (byte)'['
        ? new("setelah akhir dokumen dimulai dokumen kedua", "a second document begins after the end of the first")
        : new("ada teks setelah akhir dokumen", "there is text after the end of the document");

    /// <summary>Where the reader stopped. The exception counts lines by LF, and bytes within the line.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> text, JsonException exception)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
            start += text[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), text.Length);
    }

    // The reader stops somewhere inside a word such as NaN, Infinity or None; the whole word says more than its second letter.
    private static string WordAround(ReadOnlySpan<byte> text, int offset)
    {
        int from = offset;
        while (from > 0 && offset - from < LongestWord && char.IsAsciiLetter((char)text[from - 1]))
            from--;
        int to = offset;
        while (to < text.Length && to - offset < LongestWord && char.IsAsciiLetter((char)text[to]))
            to++;
        return Encoding.ASCII.GetString(text[from..to]);
    }

    private static byte Before(ReadOnlySpan<byte> text, int offset)
    {
        int last = text[..offset].LastIndexOfAnyExcept(" \t\r\n"u8);
        return last < 0 ? (byte)0 : text[last];
    }
}

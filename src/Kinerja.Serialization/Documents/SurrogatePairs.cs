using System.Buffers.Text;

namespace Kinerja.Serialization.Documents;

/// <summary>Finds halves of characters: UTF-16 surrogates without their partner.</summary>
internal static class SurrogatePairs
{
    private const int EscapeLength = 6;

    /// <summary>The place of the first half in a text, or -1.</summary>
    public static int FindUnpaired(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (true)
        {
            int found = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (found < 0)
                return -1;
            at += found;
            bool paired = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (!paired)
                return at;
            at += 2;
        }
    }

    /// <summary>The place of the first escape such as \ud800 that has no partner, inside a well-formed JSON string; or -1.</summary>
    public static int FindUnpairedEscape(ReadOnlySpan<byte> json)
    {
        int at = 0;
        while (true)
        {
            int found = json[at..].IndexOf((byte)'\\');
            if (found < 0)
                return -1;
            at += found;
            if (!TryReadEscape(json[at..], out int unit))
            {
                at += 2;
                continue;
            }

            if (unit is >= 0xDC00 and <= 0xDFFF)
                return at;
            if (unit is >= 0xD800 and <= 0xDBFF)
            {
                if (!TryReadEscape(json[(at + EscapeLength)..], out int second) || second is < 0xDC00 or > 0xDFFF)
                    return at;
                at += EscapeLength;
            }

            at += EscapeLength;
        }
    }

    private static bool TryReadEscape(ReadOnlySpan<byte> json, out int unit)
    {
        unit = 0;
        return json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u'
            && Utf8Parser.TryParse(json.Slice(2, 4), out unit, out int consumed, 'x') && consumed == 4;
    }
}

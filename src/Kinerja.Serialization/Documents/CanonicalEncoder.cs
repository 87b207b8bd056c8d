using System.Text.Encodings.Web;

namespace Kinerja.Serialization.Documents;

/// <summary>Writes every letter as it is, and escapes only what JSON demands or what would be invisible in a diff.</summary>
/// <remarks>
/// The framework's relaxed encoder escapes emoji and whatever its version of Unicode does not know, so its bytes depend on the
/// runtime. This list is fixed: quotation mark and backslash, control characters, line and paragraph separator, marks that
/// change the direction of text, and the byte order mark.
/// </remarks>
internal sealed unsafe class CanonicalEncoder : JavaScriptEncoder
{
    public static readonly CanonicalEncoder Instance = new();

    private const string Hex = "0123456789abcdef";

    private CanonicalEncoder()
    {
    }

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar switch
    {
        '"' or '\\' => true,
        < 0x20 => true,
        >= 0x7F and <= 0x9F => true,
        0x2028 or 0x2029 => true,
        0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        0xFEFF => true,
        _ => false,
    };

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (int i = 0; i < span.Length; i++)
        {
            if (WillEncode(span[i]))
                return i;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        Span<char> escape = stackalloc char[6];
        int length = Escape(unicodeScalar, escape);
        bool fits = escape[..length].TryCopyTo(target);
        numberOfCharactersWritten = fits ? length : 0;
        return fits;
    }

    private int Escape(int scalar, Span<char> escape)
    {
        if (!WillEncode(scalar))
            return new System.Text.Rune(scalar).EncodeToUtf16(escape);
        escape[0] = '\\';
        char brief = scalar switch { '"' => '"', '\\' => '\\', '\b' => 'b', '\f' => 'f', '\n' => 'n', '\r' => 'r', '\t' => 't', _ => '\0' };
        if (brief != '\0')
        {
            escape[1] = brief;
            return 2;
        }

        escape[1] = 'u';
        for (int i = 0; i < 4; i++)
            escape[2 + i] = Hex[(scalar >> (12 - 4 * i)) & 0xF];
        return 6;
    }
}

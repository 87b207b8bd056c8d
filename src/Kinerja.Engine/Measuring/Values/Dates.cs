using Kinerja.Diagnostics;

namespace Kinerja.Measuring.Values;

/// <summary>Finds texts that name a point in time where a value should stand.</summary>
internal static class Dates
{
    private static readonly ValueTokenKind[] s_signs = [ValueTokenKind.Dash, ValueTokenKind.Slash];

    /// <summary>Why the whole text is a date, and where; null when it is none.</summary>
    public static (LocalizedText, TextSpan)? Refusal(TokenReader read) =>
        IsDate(read) || IsTime(read) ? (Refusals.Date, read.Rest) : null;

    // 31-12-2021, 31/12/2021, 31.12.2021, 31 Desember 2021, Desember 2021.
    private static bool IsDate(TokenReader read)
    {
        bool hasNumber = read.Any(token => token.Is(ValueTokenKind.Number) || token.Is(ValueTokenKind.MalformedNumber));
        if (hasNumber && read.Any(token => token.Is(ValueTokenKind.Word) && ValueWords.Months.Contains(token.Key)))
            return true;
        if (read.Current.Is(ValueTokenKind.MalformedNumber) && read.Current.Key.Split('.') is [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }])
            return true;
        return Array.Exists(s_signs, sign =>
            read.Peek(0).Is(ValueTokenKind.Number) && read.Peek(1).Is(sign) && read.Peek(2).Is(ValueTokenKind.Number) && read.Peek(3).Is(sign) && read.Peek(4).Is(ValueTokenKind.Number));
    }

    // Tahun 2021, Triwulan IV, TW 2.
    private static bool IsTime(TokenReader read) =>
        read.Current.Is(ValueTokenKind.Word) && ValueWords.Times.Contains(read.Current.Key)
        && (read.Peek(1).Is(ValueTokenKind.Number) || read.Peek(1) is { Kind: ValueTokenKind.Word, Key: "i" or "ii" or "iii" or "iv" });
}

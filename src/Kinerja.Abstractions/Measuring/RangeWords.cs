using Kinerja.Diagnostics;

namespace Kinerja.Measuring;

/// <summary>A stretch of numbers in words; in signs, the comma between two ends would be lost among decimal commas.</summary>
internal static class RangeWords
{
    public static LocalizedText Of(decimal? low, bool includesLow, decimal? high, bool includesHigh) => (low, high) switch
    {
        ({ } from, { } to) when from == to => LocalizedText.Of(from),
        ({ } from, { } to) => new(
            $"{(includesLow ? "" : "di atas ")}{Number(from).Indonesian} sampai {(includesHigh ? "" : "di bawah ")}{Number(to).Indonesian}",
            $"{(includesLow ? "" : "above ")}{Number(from).English} to {(includesHigh ? "" : "below ")}{Number(to).English}"),
        ({ } from, null) => new($"{(includesLow ? "mulai" : "di atas")} {Number(from).Indonesian}", $"{(includesLow ? "from" : "above")} {Number(from).English}"),
        (null, { } to) => new($"{(includesHigh ? "sampai" : "di bawah")} {Number(to).Indonesian}", $"{(includesHigh ? "up to" : "below")} {Number(to).English}"),
        _ => new("semua angka", "all numbers"),
    };

    private static LocalizedText Number(decimal number) => LocalizedText.Of(number);
}

using System.Globalization;
using Kinerja.Measuring;

namespace Kinerja.Abstractions.Tests.Measuring;

/// <summary>Bands as one writes them down: <c>B (60,70]; A (70,]</c>.</summary>
internal static class BandsText
{
    public static ValueList<Band> Read(string text) => [.. text.Split(';', StringSplitOptions.TrimEntries).Select(ReadOne)];

    private static Band ReadOne(string text)
    {
        string[] parts = text.Split(' ', ',');
        return new()
        {
            Code = parts[0],
            Low = End(parts[1][1..]),
            IncludesLow = parts[1][0] == '[',
            High = End(parts[2][..^1]),
            IncludesHigh = parts[2][^1] == ']',
        };
    }

    private static decimal? End(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}

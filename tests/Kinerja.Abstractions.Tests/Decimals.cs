using System.Globalization;

namespace Kinerja.Abstractions.Tests;

/// <summary>Attributes take no decimals, so case tables write them as texts.</summary>
internal static class Decimals
{
    public static decimal Of(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}

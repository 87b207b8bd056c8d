using System.Globalization;

namespace Kinerja.Serialization.Documents;

/// <summary>A day of the calendar as documents write it: <c>2026-12-31</c>.</summary>
internal static class CalendarDate
{
    private const string Format = "yyyy-MM-dd";

    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static string Write(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);
}

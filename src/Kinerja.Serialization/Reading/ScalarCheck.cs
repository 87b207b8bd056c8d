using System.Text;
using System.Text.Json;
using Kinerja.Periods;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>Judges a number or text of the right type.</summary>
internal static class ScalarCheck
{
    public static void CheckNumber(in Utf8JsonReader reader, Shape shape, Reporter reporter)
    {
        int offset = (int)reader.TokenStartIndex;
        ExactDecimalStatus status = ExactDecimal.Parse(reader.ValueSpan, out decimal number);
        if (status == ExactDecimalStatus.OutOfRange)
            reporter.Report(offset, DocumentDiagnostics.NumberOutOfRange, ("number", Excerpt.Of(reader)));
        else if (status == ExactDecimalStatus.TooPrecise)
            reporter.Report(offset, DocumentDiagnostics.NumberTooPrecise, ("number", Excerpt.Of(reader)));
        else if (shape.Kind == ShapeKind.Decimals && number != decimal.Truncate(number))
            reporter.Report(offset, DocumentDiagnostics.NotWhole, ("number", Excerpt.Of(reader)));
        else if (shape.Kind == ShapeKind.Decimals && number is < 0 or > 28)
            reporter.Report(offset, DocumentDiagnostics.DecimalsOutOfRange, ("number", Excerpt.Of(reader)));
    }

    public static void CheckText(in Utf8JsonReader reader, string? member, Shape shape, Reporter reporter)
    {
        int offset = (int)reader.TokenStartIndex;
        if (HasHalf(reader, reporter))
            return;
        switch (shape.Kind)
        {
            case ShapeKind.Name when reader.ValueSpan.IsEmpty:
                reporter.Report(offset, DocumentDiagnostics.EmptyName, ("member", member ?? ""));
                break;
            case ShapeKind.Word when !IsWord(reader, shape.Words!):
                reporter.ReportUnknownWord(offset, reader.GetString()!, shape.Words!);
                break;
            case ShapeKind.Period when !Period.TryParse(reader.GetString(), out _):
                reporter.Report(offset, DocumentDiagnostics.NotAPeriod, ("text", reader.GetString()!));
                break;
            case ShapeKind.Date when !CalendarDate.TryParse(reader.GetString(), out _):
                reporter.Report(offset, DocumentDiagnostics.NotADate, ("text", reader.GetString()!));
                break;
        }
    }

    /// <summary>Whether a text or name holds half of a character, which is then reported where it stands. Such a text cannot become a string.</summary>
    public static bool HasHalf(in Utf8JsonReader reader, Reporter reporter)
    {
        int half = FindHalf(reader);
        if (half < 0)
            return false;
        // The text begins behind its quotation mark.
        string escape = Encoding.UTF8.GetString(reader.ValueSpan.Slice(half, 6));
        reporter.Report((int)reader.TokenStartIndex + 1 + half, DocumentDiagnostics.UnpairedSurrogate, ("escape", escape));
        return true;
    }

    public static int FindHalf(in Utf8JsonReader reader) => reader.ValueIsEscaped ? SurrogatePairs.FindUnpairedEscape(reader.ValueSpan) : -1;

    private static bool IsWord(in Utf8JsonReader reader, WordTable table)
    {
        foreach (byte[] word in table.Utf8Words)
        {
            if (reader.ValueTextEquals(word))
                return true;
        }

        return false;
    }
}

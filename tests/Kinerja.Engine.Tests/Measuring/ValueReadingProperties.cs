using FsCheck;
using FsCheck.Fluent;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;

namespace Kinerja.Engine.Tests.Measuring;

/// <summary>What holds for every value that the engine writes, and for every text at all.</summary>
public class ValueReadingProperties
{
    private static readonly KinerjaEngine s_engine = new();

    private static readonly string[] s_pieces =
    [
        "0", "1", "5", "80", "234", "1.234", ",", ".", ",-", "-", "–", "−", "%", " ", "\u00a0", "Rp", "juta", "rb", "M", "(", ")", "dua", "ratus", "belas", "s.d.", "..", "…", "/", ":",
        "<", ">", "=", "≤", "≥", "±", "~", "+", "minimal", "tidak", "lebih", "dari", "ke", "atas", "dan", "antara", "dokumen", "WTP", "n/a", "e3", "E", "²", "½", "８", "\n", "\t", "\0",
        "\ud800", "\u200b", "é", "'", "\"", "?", "#", "Desember", "2021", "ya", "nihil", "99999999999999999999999999999",
    ];

    private static Gen<decimal> Numbers { get; } =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(int.MinValue, int.MaxValue)))
        from high in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, int.MaxValue / 8)))
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    [Fact]
    public void Number_AsWrittenForPeople_ReadsBackUnderItsConvention() => Prop.ForAll(
        Arb.From(Numbers),
        number => ReadsBack(new NumberValue(number), LocalizedText.Of(number))).QuickCheckThrowOnFailure();

    [Fact]
    public void Range_AsWrittenForPeople_ReadsBackUnderItsConvention() => Prop.ForAll(
        Arb.From(from low in Numbers from high in Numbers select new RangeValue(low, high)),
        range => ReadsBack(range, AchievementWords.Value(range))).QuickCheckThrowOnFailure();

    [Fact]
    public void Number_WithoutAConvention_IsNeverAnotherOne() => Prop.ForAll(
        Arb.From(Numbers),
        number =>
        {
            LocalizedText written = LocalizedText.Of(number);
            return new[] { written.Indonesian, written.English }.All(text =>
            {
                ValueReading reading = s_engine.ReadValue(text);
                return reading.Outcome == ValueOutcome.Ambiguous
                    ? reading.Alternatives.Contains(new NumberValue(number) { Text = text })
                    : reading.Value == new NumberValue(number) { Text = text };
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_OfAnyKind_KeepsThePromisesOfAReading()
    {
        var random = new System.Random(Fuzzing.Seed);
        for (int i = 0; i < Fuzzing.Count(20_000); i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            Assert.Null(ProblemOf(text));
        }
    }

    [Fact]
    public void Text_OfAnyLength_IsReadOnASmallStack()
    {
        foreach (string piece in s_pieces)
        {
            string text = string.Concat(Enumerable.Repeat(piece, 20_000));
            Assert.Null(Fuzzing.OnSmallStack(() => ProblemOf(text)));
            Assert.Null(Fuzzing.OnSmallStack(() => ProblemOf(text[..300])));
        }
    }

    private static bool ReadsBack(IndicatorValue value, LocalizedText written) =>
        Reads(value, written.Indonesian, NumberConvention.Indonesian) && Reads(value, written.English, NumberConvention.English);

    private static bool Reads(IndicatorValue value, string text, NumberConvention convention) =>
        s_engine.ReadValue(text, new() { Convention = convention }).Value == value with { Text = text };

    private static string? ProblemOf(string text)
    {
        ValueReading reading = s_engine.ReadValue(text);
        string shown = Fuzzing.Escaped(text);
        if (reading.Text != text || (reading.Value?.Text ?? text) != text)
            return $"'{shown}' is not kept";
        bool fits = reading.Outcome switch
        {
            ValueOutcome.Value => reading.Value is NumberValue or RangeValue or RungValue && reading.Alternatives.Count == 0,
            ValueOutcome.NotReported => reading.Value is null && reading.Diagnostics.Count == 0,
            ValueOutcome.Ambiguous => reading.Value is TextValue && reading.Alternatives.Count > 1 && reading.Diagnostics.Any(finding => finding.Id == "KIN4050"),
            _ => reading.Value is TextValue && reading.Diagnostics.Any(finding => finding.Id == "KIN4051"),
        };
        return fits ? reading.Diagnostics.Select(finding => Fuzzing.ProblemOf(finding, text)).FirstOrDefault(problem => problem is not null) : $"'{shown}' is {reading.Outcome} with {reading.Value}";
    }
}

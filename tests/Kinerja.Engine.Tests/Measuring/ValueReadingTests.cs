using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;

namespace Kinerja.Engine.Tests.Measuring;

public class ValueReadingTests
{
    private static readonly KinerjaEngine s_engine = new();

    public static TheoryData<string[]> Cases => [.. CaseFile.Read("values.cases.txt")];

    // Columns: text || context || answer, as the head of the table says.
    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadValue_Case_IsReadOrToldWhyNot(string[] columns)
    {
        string text = Regex.Unescape(columns[0]);

        ValueReading reading = s_engine.ReadValue(text, ContextOf(columns[1]));

        Assert.Equal(columns[2], Answer(reading));
        Assert.All(reading.Diagnostics, finding => Assert.Null(Fuzzing.ProblemOf(finding, text)));
        Assert.Equal(text, reading.Value?.Text ?? text);
    }

    [Theory]
    [InlineData("1.234", "'1.234' dapat berarti 1234 atau 1,234; tidak satu pun dipilih.", "'1.234' can mean 1234 or 1.234; none of them is chosen.")]
    [InlineData("1e3", "'1e3' tidak dibaca sebagai nilai. Tulis bilangannya tanpa eksponen, misalnya 1000.", "'1e3' is not read as a value. Write the number without an exponent, such as 1000.")]
    [InlineData("nihil", "'nihil' tidak dibaca sebagai nilai. Dapat berarti 0, tidak, atau belum dilaporkan; tulis 0, atau kosongkan.", "'nihil' is not read as a value. It may mean 0, no, or not reported; write 0, or leave it empty.")]
    [InlineData("± 5", "'± 5' dibaca sebagai 5. Batas penyimpangannya tidak disebut.", "'± 5' is read as 5. How far off it may be is not stated.")]
    [InlineData("> 80", "'> 80' tidak mencakup 80 sendiri, tetapi 80 menjadi nilainya.", "'> 80' leaves 80 itself out, but 80 becomes the value.")]
    public void Finding_SaysWhatIsWrongInBothLanguages(string text, string indonesian, string english)
    {
        Diagnostic finding = Assert.Single(s_engine.ReadValue(text).Diagnostics);

        Assert.Equal((indonesian, english), (finding.GetMessage(Language.Indonesian), finding.GetMessage(Language.English)));
    }

    [Fact]
    public void Finding_AboutABound_NamesThePolarity()
    {
        ValueReading reading = s_engine.ReadValue("<= 5 %", new() { Polarity = Polarity.Maximize, Unit = "dokumen" });

        Assert.Equal(
            ["'<= 5' is a bound from above, but the polarity of the indicator is more is better.", "The text says '%', but the unit of the indicator is 'dokumen'; the number is left as it is."],
            reading.Diagnostics.Select(finding => finding.GetMessage(Language.English)));
        Assert.Equal([new TextSpan(0, 4), new TextSpan(5, 1)], reading.Diagnostics.Select(finding => finding.Location.Span!.Value));
        Assert.Equal(Polarity.Minimize, reading.ImpliedPolarity);
    }

    [Fact]
    public void Context_OfAnIndicator_CarriesItsUnitScaleAndPolarity()
    {
        var scale = new Scale { Rungs = ["B", "A"] };
        var indicator = new Indicator { Code = "A", Kind = IndicatorKind.Iku, Unit = "predikat", Scale = scale, Polarity = Polarity.Maximize };

        Assert.Equal(new ValueReadingContext { Unit = "predikat", Scale = scale, Polarity = Polarity.Maximize }, ValueReadingContext.Of(indicator));
    }

    private static string Answer(ValueReading reading)
    {
        string value = reading.Outcome switch
        {
            ValueOutcome.NotReported => "none",
            ValueOutcome.Ambiguous => $"either {string.Join(" | ", reading.Alternatives.Select(Shown))}",
            ValueOutcome.NotUnderstood => "text",
            _ => Shown(reading.Value!),
        };
        string bound = reading.Bound switch { ValueBound.AtLeast => " >=", ValueBound.AtMost => " <=", ValueBound.Above => " >", ValueBound.Below => " <", _ => "" };
        string unit = reading.Unit.IsStated ? $" [{reading.Unit}]" : "";
        return value + bound + unit + string.Concat(reading.Diagnostics.Select(finding => $" {finding.Id}"));
    }

    private static string Shown(IndicatorValue value) => value switch
    {
        NumberValue number => Plain(number.Number),
        RangeValue range => $"{Plain(range.Low)}..{Plain(range.High)}",
        RungValue rung => $"rung {rung.Rung}",
        _ => "text",
    };

    // Without zeros behind the last decimal: the table is about values.
    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static ValueReadingContext ContextOf(string words)
    {
        var context = new ValueReadingContext();
        foreach (Match word in Regex.Matches(words, @"(?<name>\w+)(=(?<value>.*?(?=$| id| en| \w+=)))?"))
        {
            string value = word.Groups["value"].Value;
            context = word.Groups["name"].Value switch
            {
                "id" => context with { Convention = NumberConvention.Indonesian },
                "en" => context with { Convention = NumberConvention.English },
                "max" => context with { Polarity = Polarity.Maximize },
                "min" => context with { Polarity = Polarity.Minimize },
                "stab" => context with { Polarity = Polarity.Stabilize },
                "unit" => context with { Unit = value },
                _ => context with { Scale = ScaleOf(value) },
            };
        }

        return context;
    }

    private static Scale ScaleOf(string text) => text.Split("..") is [var low, var high]
        ? new() { Minimum = decimal.Parse(low, CultureInfo.InvariantCulture), Maximum = decimal.Parse(high, CultureInfo.InvariantCulture) }
        : new() { Rungs = [.. text.Split(',')] };
}

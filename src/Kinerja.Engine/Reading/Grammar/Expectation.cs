using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>What the indicator's name and unit lead one to expect of its formula; it only decides where the text leaves a choice.</summary>
/// <param name="Percentage">Whether the result should be a percentage.</param>
/// <param name="Ratio">Whether the formula should divide.</param>
/// <param name="Count">Whether the formula should count.</param>
internal readonly record struct Expectation(bool Percentage, bool Ratio, bool Count)
{
    public static Expectation Of(ReadingContext context, List<string> indicator)
    {
        string first = indicator.Count > 0 ? indicator[0] : "";
        bool percentage = context.Unit.IsPercent || QuantityWords.IsPercentage(first);
        bool ratio = percentage || first is "rasio" or "ratio" or "proporsi" or "cakupan" or "rata" or "rerata" or "perbandingan" or "angka" or "produktivitas" or "densitas" or "kepadatan";
        return new(percentage, ratio, QuantityWords.Counts(first));
    }
}

using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>The sentences of an achievement's arithmetic, in both languages.</summary>
internal static class AchievementWords
{
    public static LocalizedText Target { get; } = new("target", "target");

    public static LocalizedText Realization { get; } = new("realisasi", "realisation");

    public static LocalizedText ANumber { get; } = new("angka", "a number");

    public static LocalizedText ARung { get; } = new("predikat pada skala ordinal", "a rung of an ordinal scale");

    public static LocalizedText Value(IndicatorValue value) => value switch
    {
        NumberValue number => LocalizedText.Of(number.Number),
        RangeValue range => Both("{0}..{1}", LocalizedText.Of(range.Low), LocalizedText.Of(range.High)),
        _ => value.ToString() ?? "",
    };

    public static LocalizedText Ratio(Rational divisor, Rational divided, Rational percentage) =>
        Both("{0} / {1} × 100 = {2}", Number(divided), Number(divisor), Number(percentage));

    public static LocalizedText Mirror(Rational target, Rational actual, Rational percentage) =>
        Both("(2 × {0} − {1}) / {0} × 100 = {2}", Number(target), Number(actual), Number(percentage));

    public static LocalizedText Above(Rational ratio, Rational percentage) =>
        Both("200 − {0} = {1}", Number(ratio), Number(percentage));

    public static LocalizedText Inside(Rational low, Rational high, Rational actual) => new(
        $"{Number(actual).Indonesian} berada di dalam target {Number(low).Indonesian}–{Number(high).Indonesian}: 100",
        $"{Number(actual).English} lies inside the target {Number(low).English}–{Number(high).English}: 100");

    public static LocalizedText FromWorst(Rational worst, Rational actual, Rational percentage) => new(
        $"target 0, diukur dari nilai terburuk {Number(worst).Indonesian}: ({Number(worst).Indonesian} − {Number(actual).Indonesian}) / {Number(worst).Indonesian} × 100 = {Number(percentage).Indonesian}",
        $"target 0, measured from the worst value {Number(worst).English}: ({Number(worst).English} − {Number(actual).English}) / {Number(worst).English} × 100 = {Number(percentage).English}");

    public static LocalizedText ZeroTarget(Rational percentage) => new(
        $"target 0: ditetapkan {Number(percentage).Indonesian}",
        $"target 0: set to {Number(percentage).English}");

    public static LocalizedText ZeroRealization(Rational percentage) => new(
        $"realisasi 0: ditetapkan {Number(percentage).Indonesian}",
        $"realisation 0: set to {Number(percentage).English}");

    public static LocalizedText Missing(decimal percentage) => new(
        $"realisasi tidak dilaporkan: ditetapkan {Shown(percentage).Indonesian}",
        $"realisation not reported: set to {Shown(percentage).English}");

    public static LocalizedText BestReached(decimal percentage) => new(
        $"target adalah nilai terbaik yang mungkin dan tercapai: {Shown(percentage).Indonesian}",
        $"the target is the best value there can be, and it was reached: {Shown(percentage).English}");

    public static LocalizedText Rank(IndicatorValue target, int goal, IndicatorValue realization, int actual, Rational percentage) => new(
        $"{realization} adalah tingkat {actual}, target {target} tingkat {goal}: {actual} / {goal} × 100 = {Number(percentage).Indonesian}",
        $"{realization} is rung {actual}, the target {target} rung {goal}: {actual} / {goal} × 100 = {Number(percentage).English}");

    public static LocalizedText Reached(IndicatorValue target, IndicatorValue realization, bool reached) => reached
        ? new($"{Value(realization).Indonesian} mencapai target {Value(target).Indonesian}: 100", $"{Value(realization).English} reaches the target {Value(target).English}: 100")
        : new($"{Value(realization).Indonesian} tidak mencapai target {Value(target).Indonesian}: 0", $"{Value(realization).English} does not reach the target {Value(target).English}: 0");

    public static LocalizedText Curve(Rational before, Rational after) => new(
        $"kurva konversi: {Number(before).Indonesian} menjadi {Number(after).Indonesian}",
        $"conversion curve: {Number(before).English} becomes {Number(after).English}");

    public static LocalizedText Floor(Rational raw, Rational floor) => new(
        $"batas bawah: {Number(raw).Indonesian} menjadi {Number(floor).Indonesian}",
        $"floor: {Number(raw).English} becomes {Number(floor).English}");

    public static LocalizedText Cap(Rational raw, Rational cap) => new(
        $"batas atas: {Number(raw).Indonesian} menjadi {Number(cap).Indonesian}",
        $"cap: {Number(raw).English} becomes {Number(cap).English}");

    public static LocalizedText Rounded(decimal value, int decimals) => new(
        $"dibulatkan ke {decimals} desimal: {Shown(value).Indonesian}",
        $"rounded to {decimals} decimals: {Shown(value).English}");

    public static LocalizedText Source(AchievementVariant variant) => new(
        $"varian {variant.Name} ({variant.Title.Indonesian}): {variant.Source}",
        $"variant {variant.Name} ({variant.Title.English}): {variant.Source}");

    /// <summary>An exact number as people read it, cut with an ellipsis where it does not end.</summary>
    public static LocalizedText Number(Rational number) => number.TryToDecimal(out decimal value)
        ? ShownNumber.Of(value, number == value ? "" : number.ToString())
        : ShownNumber.Of(null, number.ToString());

    private static LocalizedText Shown(decimal number) => LocalizedText.Of(number);

    // One sentence of signs and numbers, the same in both languages but for the decimal mark.
    private static LocalizedText Both(string format, params LocalizedText[] parts) => new(
        string.Format(CultureInfo.InvariantCulture, format, [.. parts.Select(part => part.Indonesian)]),
        string.Format(CultureInfo.InvariantCulture, format, [.. parts.Select(part => part.English)]));
}

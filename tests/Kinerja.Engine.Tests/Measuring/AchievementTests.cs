using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Regulations;

namespace Kinerja.Engine.Tests.Measuring;

public class AchievementTests
{
    private static readonly KinerjaEngine s_engine = new();

    private static readonly Scale s_opinions = new() { Rungs = ["TMP", "TW", "WDP", "WTP"] };

    public static TheoryData<string[]> Cases => [.. CaseFile.Read("achievements.cases.txt")];

    // Columns: variant || target || realisation || reported percentage, or the id of the reason.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Achieve_Case_GivesThePercentageToTheDigit(string[] columns)
    {
        Achievement achievement = s_engine.Achieve(Variants.Named(columns[0]), Read(columns[1]), Read(columns[2]), ScaleOf(columns));

        Assert.Equal(columns[3], achievement.Failure?.Id ?? achievement.ToString());
    }

    [Fact]
    public void Achieve_Bounded_KeepsTheRawPercentageToo()
    {
        Achievement achievement = s_engine.Achieve(Variants.Named("KMK-MAX"), new NumberValue(10), new NumberValue(25));

        Assert.Equal((250m, 120m, true), (achievement.Raw, achievement.Value, achievement.IsBounded));
    }

    [Fact]
    public void Achieve_Missing_IsNeverZero()
    {
        Achievement achievement = s_engine.Achieve(Variants.Named("MAX-RATIO"), new NumberValue(10), null);

        Assert.Equal((AchievementStatus.NoRealization, (decimal?)null), (achievement.Status, achievement.Value));
    }

    [Fact]
    public void Achieve_Steps_TellTheArithmeticInBothLanguages()
    {
        Achievement achievement = s_engine.Achieve(Variants.Named("KMK-STAB") with { Decimals = 2 }, new NumberValue(100), new NumberValue(85));

        Assert.Equal(
            [
                "85 / 100 × 100 = 85",
                "kurva konversi: 85 menjadi 94,4444444444…",
                "dibulatkan ke 2 desimal: 94,44",
                "varian KMK-STAB (stabilize): Kemenkeu [VS]",
            ],
            achievement.Steps.Select(step => step.Indonesian));
        Assert.Equal("conversion curve: 85 becomes 94.4444444444…", achievement.Steps[1].English);
    }

    [Fact]
    public void Achieve_VariantThatContradictsItself_Throws()
    {
        AchievementVariant variant = Variants.Named("KMK-MAX");

        Assert.Throws<ArgumentException>(() => s_engine.Achieve(variant with { Floor = 130 }, null, null));
        Assert.Throws<ArgumentException>(() => s_engine.Achieve(variant with { Decimals = 29 }, null, null));
        Assert.Throws<ArgumentException>(() => s_engine.Achieve(variant with { Curve = [new(0, 0)] }, null, null));
        Assert.Throws<ArgumentException>(() => s_engine.Achieve(variant with { Curve = [new(10, 0), new(10, 5)] }, null, null));
    }

    [Fact]
    public void Achievement_OfAnyVariant_RisesWithARealisationInItsDirection() => Prop.ForAll(
        Arb.From(from name in Gen.Elements(Variants.OfNumbers) from target in Gen.Choose(1, 400) from a in Gen.Choose(1, 900) from b in Gen.Choose(1, 900) select (name, target, a, b)),
        given =>
        {
            AchievementVariant variant = Variants.Named(given.name);
            (int low, int high) = (Math.Min(given.a, given.b), Math.Max(given.a, given.b));
            decimal first = s_engine.Achieve(variant, new NumberValue(given.target / 4m), new NumberValue(low / 4m)).Value!.Value;
            decimal second = s_engine.Achieve(variant, new NumberValue(given.target / 4m), new NumberValue(high / 4m)).Value!.Value;
            bool isLessBetter = variant.Method is AchievementMethod.Mirror or AchievementMethod.Inverse or AchievementMethod.RangeMirror;
            // Stabilize rises up to the target and falls from there.
            if (variant.Method == AchievementMethod.Closeness)
                return high <= given.target ? first <= second : low < given.target || first >= second;
            return isLessBetter ? first >= second : first <= second;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Achievement_OfAnyVariant_DoesNotDependOnTheUnit() => Prop.ForAll(
        Arb.From(from name in Gen.Elements(Variants.OfNumbers) from target in Gen.Choose(1, 400) from actual in Gen.Choose(1, 900) from factor in Gen.Choose(1, 1000) select (name, target, actual, factor)),
        given =>
        {
            AchievementVariant variant = Variants.Named(given.name);
            decimal factor = given.factor / 100m;
            return s_engine.Achieve(variant, new NumberValue(given.target), new NumberValue(given.actual)).Raw
                == s_engine.Achieve(variant, new NumberValue(given.target * factor), new NumberValue(given.actual * factor)).Raw;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Achievement_OfAnyVariant_StaysWithinItsBounds() => Prop.ForAll(
        Arb.From(from name in Gen.Elements(Variants.OfNumbers) from target in Gen.Choose(1, 400) from actual in Gen.Choose(-900, 9000) select (name, target, actual)),
        given =>
        {
            AchievementVariant variant = Variants.Named(given.name);
            Achievement achievement = s_engine.Achieve(variant, new NumberValue(given.target), new NumberValue(given.actual));
            return achievement.Value is not { } value || (!(value < variant.Floor) && !(value > variant.Cap));
        }).QuickCheckThrowOnFailure();

    private static IndicatorValue? Read(string text) => text switch
    {
        "-" => null,
        _ when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) => new NumberValue(number),
        _ when text.Split("..") is [var low, var high] => new RangeValue(decimal.Parse(low, CultureInfo.InvariantCulture), decimal.Parse(high, CultureInfo.InvariantCulture)),
        _ => new RungValue(text),
    };

    // A fifth column is the scale's worst number; without it the ordinal scale of audit opinions counts.
    private static Scale ScaleOf(string[] columns) =>
        columns.Length > 4 ? new() { Minimum = 0, Maximum = decimal.Parse(columns[4], CultureInfo.InvariantCulture) } : s_opinions;

    /// <summary>The variants under test, as an agency would write them down.</summary>
    private static class Variants
    {
        private static readonly Dictionary<string, AchievementVariant> s_all = new AchievementVariant[]
        {
            Of("MAX-RATIO", AchievementMethod.Ratio),
            Of("MIN-MIRROR", AchievementMethod.Mirror),
            Of("MIN-MIRROR-0-100", AchievementMethod.Mirror) with { Floor = 0, Cap = 100 },
            Of("MIN-MIRROR-FLOOR0", AchievementMethod.Mirror) with { Floor = 0 },
            Of("MIN-MIRROR-CAP200", AchievementMethod.Mirror) with { Cap = 200 },
            Of("MIN-MIRROR-0-200", AchievementMethod.Mirror) with { Floor = 0, Cap = 200 },
            Of("MIN-INVERSE", AchievementMethod.Inverse) with { Decimals = 2 },
            Of("MIN-INVERSE-100", AchievementMethod.Inverse) with { Decimals = 2, WhenRealizationZero = 100 },
            Of("RANGE", AchievementMethod.Range) with { Decimals = 2 },
            Of("RANGE-KHUSUS", AchievementMethod.RangeMirror) with { Decimals = 2 },
            Of("KMK-MAX", AchievementMethod.Ratio) with { Floor = 0, Cap = 120, MirrorsBelowZero = true },
            Of("KMK-MAX-120", AchievementMethod.Ratio) with { Floor = 0, Cap = 120, MirrorsBelowZero = true, WhenBestReached = 120 },
            Of("KMK-MIN", AchievementMethod.Mirror) with { Floor = 0, Cap = 120, WhenTargetZero = ZeroTarget.FromWorst },
            Of("KMK-STAB", AchievementMethod.Closeness) with { Floor = 0, Cap = 120, Curve = [new(0, 0), new(90, 100), new(100, 120)], Title = "stabilize" },
            Of("PREDICATE", AchievementMethod.Rank) with { Decimals = 2 },
            Of("BOOL", AchievementMethod.Reached),
            Of("ZERO-FIXED", AchievementMethod.Ratio) with { WhenTargetZero = ZeroTarget.Fixed, ZeroTargetReached = 100, ZeroTargetMissed = 0 },
            Of("MISSING-0", AchievementMethod.Ratio) with { WhenMissing = 0 },
        }.ToDictionary(variant => variant.Name);

        public static string[] OfNumbers { get; } =
            [.. s_all.Values.Where(variant => variant.Method is not (AchievementMethod.Rank or AchievementMethod.Reached) && variant.Decimals is null).Select(variant => variant.Name), "MIN-INVERSE"];

        public static AchievementVariant Named(string name) => s_all[name];

        private static AchievementVariant Of(string name, AchievementMethod method) =>
            new() { Name = name, Title = name, Method = method, Source = new("Kemenkeu", "", VerificationMark.SecondarySource) };
    }
}

using FsCheck;
using FsCheck.Fluent;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Measuring.Columns;
using Kinerja.Regulations;

namespace Kinerja.Engine.Tests.Measuring;

public class AchievementColumnTests
{
    private static readonly KinerjaEngine s_engine = new();

    private static readonly decimal[] s_numbers =
        [0, 1, 2, 3, 7, 10, 20, 80, 90, 99.99m, 100, 110, 0.5m, 1.25m, -1, -10, -0.5m, 12345.678m, 0.0001m, 4_000_000_000_000_000_000m, 79228162514264337593543950335m, 0.0000000000000000000000000001m];

    private static readonly decimal?[] s_ends = [null, null, 0, 100, 110.5m, 120, -50];

    private static readonly AchievementVariant s_plain =
        new() { Name = "V", Title = "V", Method = AchievementMethod.Ratio, Source = new("uji", "", VerificationMark.Arithmetic), Decimals = 2 };

    private static Gen<AchievementVariant> Variants { get; } =
        from method in Gen.Elements(Enum.GetValues<AchievementMethod>().Where(method => method != AchievementMethod.Rank))
        from floor in Gen.Elements(s_ends)
        from cap in Gen.Elements(s_ends)
        from decimals in Gen.Elements<int?>(null, 0, 2, 2, 6, 28)
        from curve in Gen.Elements<ValueList<CurvePoint>>([], [], [new(0, 0), new(90, 100), new(100, 120)], [new(-10, 5), new(33.3m, 7), new(34, 2.5m), new(80, 80)])
        from zero in Gen.Elements(Enum.GetValues<ZeroTarget>())
        from flags in Gen.Choose(0, 15)
        select s_plain with
        {
            Method = method,
            Floor = floor > cap ? null : floor,
            Cap = cap,
            Decimals = decimals,
            Curve = curve,
            WhenTargetZero = zero,
            ZeroTargetReached = 100,
            ZeroTargetMissed = 12.5m,
            MirrorsBelowZero = (flags & 1) != 0,
            WhenRealizationZero = (flags & 2) != 0 ? 150.25m : null,
            WhenBestReached = (flags & 4) != 0 ? 120 : null,
            WhenMissing = (flags & 8) != 0 ? 130 : null,
        };

    [Fact]
    public void Columns_OfAnyVariant_GiveTheDigitsOfEachRow() => Prop.ForAll(
        Arb.From(
            from variant in Variants
            from scale in Gen.Elements<Scale?>(null, new() { Minimum = 0, Maximum = 100 }, new() { Minimum = 2, Maximum = 20 })
            from rows in Gen.Choose(1, 60)
            from targets in Gen.Elements(s_numbers).ListOf(rows)
            from realizations in Gen.Elements(s_numbers).ListOf(rows)
            from gaps in Gen.Choose(0, 19).ListOf(rows)
            select (variant, scale, targets: targets.ToArray(), realizations: realizations.ToArray(), gaps: gaps.ToArray())),
        given => FirstDifference(given.variant, given.scale, given.targets, given.realizations, given.gaps) is null).QuickCheckThrowOnFailure();

    // What is no formula is scored row by row: right, but slow, and then the property above says nothing about lanes.
    [Fact]
    public void Columns_OfAnyVariantWithAShortCurve_RunAsAFormula() => Prop.ForAll(
        Arb.From(Variants),
        variant => s_engine.Compile(VariantExpression.Of(variant, new() { Minimum = 0, Maximum = 100 }), variant.Decimals).IsSuccess).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Columns_OfManyRows_GiveTheDigitsOfEachRow(int threads)
    {
        var random = new System.Random(20_211_231);
        AchievementVariant variant = s_plain with { Method = AchievementMethod.Closeness, Curve = [new(0, 0), new(90, 100), new(100, 120)], Floor = 0, Cap = 120 };
        int rows = 20_000;
        decimal[] targets = [.. Enumerable.Range(0, rows).Select(_ => (decimal)random.Next(0, 400))];
        decimal[] realizations = [.. Enumerable.Range(0, rows).Select(_ => random.Next(-50, 40_000) / 100m)];
        int[] gaps = [.. Enumerable.Range(0, rows).Select(_ => random.Next(0, 40))];

        Assert.Null(FirstDifference(variant, null, targets, realizations, gaps, threads));
    }

    // A nest of so many choices is deeper than a formula may be.
    [Fact]
    public void Columns_OfACurveOfAHundredPoints_GiveTheDigitsOfEachRow()
    {
        AchievementVariant variant = s_plain with { Curve = [.. Enumerable.Range(0, 100).Select(i => new CurvePoint(i, i * i))] };

        Assert.Null(FirstDifference(variant, null, [10, 100, 3, 0], [5, 99, 10, 1], [9, 9, 9, 9]));
    }

    [Fact]
    public void Columns_OfWholeNumbers_AllocateNothingPerRow()
    {
        CompiledAchievement compiled = s_engine.Compile(s_plain with { Floor = 0, Cap = 120 });
        decimal[] targets = [.. Enumerable.Range(1, 50_000).Select(i => (decimal)i)];
        var results = new decimal[targets.Length];
        var statuses = new AchievementStatus[targets.Length];
        compiled.AchieveColumns(new(targets), new(targets), results, statuses);

        long before = GC.GetAllocatedBytesForCurrentThread();
        compiled.AchieveColumns(new(targets), new(targets), results, statuses);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, targets.Length / 2);
        Assert.All(results, result => Assert.Equal(100, result));
    }

    [Fact]
    public void Compile_OfAVariantOfRungs_Throws()
    {
        AchievementVariant variant = s_plain;

        Assert.Throws<ArgumentException>(() => s_engine.Compile(variant with { Method = AchievementMethod.Rank }));
        Assert.Throws<ArgumentException>(() => s_engine.Compile(variant with { Decimals = 29 }));
        Assert.Throws<ArgumentException>(() => s_engine.Compile(variant).AchieveColumns(new(new decimal[2]), new(new decimal[2]), new decimal[2], new AchievementStatus[1]));
    }

    [Fact]
    public void Columns_OfACancelledRun_Stop() => Assert.Throws<OperationCanceledException>(() => s_engine.Compile(s_plain).AchieveColumns(
        new(new decimal[2]), new(new decimal[2]), new decimal[2], new AchievementStatus[2], new ColumnOptions { Cancellation = new(canceled: true) }));

    private static string? FirstDifference(AchievementVariant variant, Scale? scale, decimal[] targets, decimal[] realizations, int[] gaps, int threads = 1)
    {
        // One row in twenty has no target, one was not reported.
        bool[] hasTarget = [.. gaps.Select(gap => gap != 0)];
        bool[] hasRealization = [.. gaps.Select(gap => gap != 1)];
        var results = new decimal[targets.Length];
        var statuses = new AchievementStatus[targets.Length];
        s_engine.Compile(variant, scale).AchieveColumns(
            new(targets, hasTarget), new(realizations, hasRealization), results, statuses, new ColumnOptions { MaxDegreeOfParallelism = threads });
        for (int i = 0; i < targets.Length; i++)
        {
            Achievement one = s_engine.Achieve(variant, hasTarget[i] ? new NumberValue(targets[i]) : null, hasRealization[i] ? new NumberValue(realizations[i]) : null, scale);
            if ((one.Value ?? 0, one.Status) != (results[i], statuses[i]))
                return $"{variant.Method} of {realizations[i]} against {targets[i]}: {results[i]} {statuses[i]} in columns, {one} {one.Status} alone";
        }

        return null;
    }
}

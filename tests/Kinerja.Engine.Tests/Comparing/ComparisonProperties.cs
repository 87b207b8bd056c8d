using Kinerja.Cascades;
using Kinerja.Comparing;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>What holds for any two plans.</summary>
public sealed class ComparisonProperties
{
    private static readonly string[] s_lost = ["KIN3070", "KIN3076"];
    private static readonly string[] s_mutual = ["KIN3075", "KIN3078", "KIN3079"];

    [Theory]
    [InlineData(ComparisonKind.Years)]
    [InlineData(ComparisonKind.Levels)]
    [InlineData(ComparisonKind.Tables)]
    public void Plan_WithItself_HasNoDifference(ComparisonKind kind) => Try(random =>
    {
        Cascade plan = Messy(new RandomPlan(random).Make(), random);
        Assert.Empty(PlanPair.Of(plan, RandomPlan.Shuffled(plan, random), new() { Kind = kind }));
    });

    [Fact]
    public void OneChange_IsToldAsThat_AndNothingElse() => Try(random =>
    {
        var names = new RandomPlan(random);
        Cascade plan = names.Make();
        var edits = new Edits(names, random);
        for (int edit = 0; edit < Edits.Count; edit++)
        {
            (Cascade changed, string[] told) = edits.Make(edit, plan);
            Assert.Equal((edit, string.Join(", ", told)), (edit, string.Join(", ", PlanPair.Lines(PlanPair.Years(plan, changed)))));
        }
    });

    [Fact]
    public void SeveralChanges_AreToldTheSame_InAnyOrderOfTheElements() => Try(random =>
    {
        (Cascade before, Cascade after) = Changed(random);
        string[] told = Texts(PlanPair.Years(before, after));
        Assert.Equal(told, Texts(PlanPair.Years(RandomPlan.Shuffled(before, random), RandomPlan.Shuffled(after, random))));
    });

    [Fact]
    public void Swapping_SwapsLostAndNew() => Try(random =>
    {
        (Cascade before, Cascade after) = Changed(random);
        IReadOnlyList<Diagnostic> there = PlanPair.Years(before, after);
        IReadOnlyList<Diagnostic> back = PlanPair.Years(after, before);
        Assert.Equal(Codes(there, s_lost), Codes(back, ["KIN3071"]));
        Assert.Equal(Codes(back, s_lost), Codes(there, ["KIN3071"]));
        Assert.All(s_mutual, id => Assert.Equal(there.Count(finding => finding.Id == id), back.Count(finding => finding.Id == id)));
    });

    private static (Cascade Before, Cascade After) Changed(Random random)
    {
        var names = new RandomPlan(random);
        Cascade before = Messy(names.Make(), random);
        var edits = new Edits(names, random);
        Cascade after = before;
        for (int i = random.Next(1, 8); i > 0; i--)
            after = edits.Make(random.Next(Edits.Count), after).Plan;
        return (before, after);
    }

    // Rows that stand twice, names that stand several times, links to nothing, targets without a year.
    private static Cascade Messy(Cascade plan, Random random)
    {
        List<Indicator> indicators = [.. plan.Indicators];
        for (int i = random.Next(4); i > 0; i--)
        {
            Indicator some = indicators[random.Next(indicators.Count)];
            indicators.Add(random.Next(4) switch
            {
                0 => some,
                1 => some with { Formula = null },
                2 => some with { Code = $"{some.Code}-{i}", Name = "", NameFrom = some.Code },
                _ => some with { Code = $"{some.Code}-{i}", Supports = [new SupportLink { Indicator = "?" }], Targets = [new Target { Value = new NumberValue(i) }] },
            });
        }

        return plan with { Indicators = [.. indicators] };
    }

    private static string[] Texts(IEnumerable<Diagnostic> findings) =>
        [.. findings.Select(finding => $"{finding.Id} {finding.Location.Code}: {finding.GetMessage(Language.Indonesian)}").Order(StringComparer.Ordinal)];

    private static string[] Codes(IEnumerable<Diagnostic> findings, string[] ids) =>
        [.. findings.Where(finding => ids.Contains(finding.Id)).Select(finding => finding.Location.Code).Order(StringComparer.Ordinal)];

    private static void Try(Action<Random> property)
    {
        for (int i = 0; i < Fuzzing.Count(200); i++)
        {
            int seed = Fuzzing.Seed + i;
            Exception? failure = Record.Exception(() => property(new Random(seed)));
            Assert.True(failure is null, $"seed {seed}: {failure}");
        }
    }
}

using Kinerja.Cascades;
using Kinerja.Engine.Tests.Cascades.Injecting;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

namespace Kinerja.Engine.Tests.Cascades.Editing;

/// <summary>
/// Random edits of random plans. More of them with <c>KINERJA_FUZZ_COUNT</c>, other ones with <c>KINERJA_FUZZ_SEED</c>.
/// </summary>
public class CheckedCascadeProperties
{
    private const int EditsOfPlan = 12;

    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void RandomEdits_FindWhatAFullCheckFinds()
    {
        int plans = Fuzzing.Count(200);
        for (int i = 0; i < plans; i++)
        {
            var random = new Random(Fuzzing.Seed + i);
            EditRun run = NextRun(random);
            if (run.FirstDifference(s_engine) is not null)
                Assert.Fail($"Seed {Fuzzing.Seed + i}:\n{run.Shrunk(s_engine).Story(s_engine)}");
        }
    }

    private static EditRun NextRun(Random random)
    {
        var plans = new RandomPlan(random);
        var edits = new RandomEdits(random);
        // Sometimes an office where everything is as it should be, and what breaks it.
        Cascade sound = PlanGenerator.Of(random.Next(10_000));
        Cascade first = random.Next(4) > 0 ? plans.Next() : sound;
        Cascade plan = first;
        var made = new List<TestEdit>();
        for (int i = 0; i < EditsOfPlan; i++)
        {
            TestEdit edit = edits.Next(plan, random.Next(3) > 0 ? plans.Next() : Broken(sound, random));
            made.Add(edit);
            plan = edit.ToEdit().ApplyTo(plan);
        }

        return new(first, [.. made]);
    }

    private static Cascade Broken(Cascade plan, Random random)
    {
        IEnumerable<Injection> ways = AllInjectors.List[random.Next(AllInjectors.List.Count)].Into(plan);
        return ways.Skip(random.Next(3)).FirstOrDefault()?.Plan ?? plan;
    }
}

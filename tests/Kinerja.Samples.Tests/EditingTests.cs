using Kinerja.Cascades;
using Kinerja.Engine.Tests.Cascades.Editing;

namespace Kinerja.Samples.Tests;

/// <summary>The documents under random edits that mix their elements with those of another one.</summary>
public class EditingTests
{
    private const int Edits = 40;

    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public void RandomEdits_OfADocument_FindWhatAFullCheckFinds(string name)
    {
        var random = new Random(2021);
        var edits = new RandomEdits(random);
        Cascade plan = Sample.Of(name).Cascade;
        var made = new List<TestEdit>();
        for (int i = 0; i < Edits; i++)
        {
            made.Add(edits.Next(plan, Sample.Of(Sample.Names[random.Next(Sample.Names.Length)]).Cascade));
            plan = made[^1].ToEdit().ApplyTo(plan);
        }

        var run = new EditRun(Sample.Of(name).Cascade, [.. made]);

        if (run.FirstDifference(Sample.Engine) is not null)
            Assert.Fail(run.Shrunk(Sample.Engine).Story(Sample.Engine));
    }
}

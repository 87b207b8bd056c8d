using Kinerja.Diagnostics;
using Kinerja.Measuring;
using Kinerja.Regulations;
using Kinerja.Serialization;

namespace Kinerja.Engine.Tests.Regulations;

/// <summary>The official packs are sound, dated without gap, and answer what the regulations print.</summary>
public class OfficialPackTests
{
    private static readonly RuleBook s_book = new KinerjaEngine().Load(KinerjaJson.OfficialRulePacks(), new() { AllowsGeneralKnowledge = true }).ValueOrThrow();

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string>();
            foreach (string[] columns in CaseFile.Read("packs.cases.txt"))
                cases.Add(columns[0], columns[1], columns[2], columns[3]);
            return cases;
        }
    }

    [Fact]
    public void Load_OfOfficialPacks_FindsNothing() =>
        Assert.Empty(new KinerjaEngine().Load(KinerjaJson.OfficialRulePacks()).Diagnostics.Select(finding => finding.ToString()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pack_AnswersAsPrinted(string pack, string rule, string question, string answer)
    {
        Assert.True(s_book.TryFind(pack, out CompiledRulePack? rules), pack);

        Assert.Equal(answer, Question.Ask(rules, rule, question).ToString());
    }

    // What no example asks, nobody has seen answer.
    [Fact]
    public void Pack_HasAnExampleForEveryEntry()
    {
        IEnumerable<string> unasked = s_book.Packs.SelectMany(pack => Entries(pack.Pack)
            .Where(name => !pack.Pack.Examples.Any(example => example.Rule == name))
            .Select(name => $"{pack}/{name}"));

        Assert.Empty(unasked);
    }

    private static IEnumerable<string> Entries(RulePack pack) =>
    [
        .. pack.Achievements.Select(entry => entry.Name),
        .. pack.Scales.Concat<RuleEntry>(pack.Formulas).Concat(pack.Tables).Concat(pack.Decisions).Concat(pack.Checks).Select(entry => entry.Name),
    ];
}

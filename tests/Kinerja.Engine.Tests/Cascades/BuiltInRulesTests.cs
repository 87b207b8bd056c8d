using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Engine.Tests.Cascades;

public class BuiltInRulesTests
{
    [Fact]
    public void All_DeclareOneIdEach_InOrder()
    {
        string[] ids = [.. BuiltInRules.All.Select(rule => Assert.Single(rule.Descriptors).Id)];

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void All_RulesOfTheEngine_AreListed()
    {
        IEnumerable<Type> written = typeof(BuiltInRules).Assembly.GetTypes()
            .Where(type => type.Namespace == "Kinerja.Cascades.Rules" && typeof(ICascadeRule).IsAssignableFrom(type));

        Assert.Equal(written.OrderBy(type => type.Name), BuiltInRules.All.Select(rule => rule.GetType()).OrderBy(type => type.Name));
    }

    // They read words, and words can mislead.
    private static readonly string[] s_heuristics =
    [
        "KIN3025", "KIN3026", "KIN3027", "KIN3028", "KIN3029", "KIN3031", "KIN3047", "KIN3053", "KIN3054", "KIN3058", "KIN3060", "KIN3063",
        "KIN3064", "KIN3065", "KIN3066", "KIN3067", "KIN3068", "KIN3069",
    ];

    [Fact]
    public void All_AreAboutCascades_AndCertainUnlessListed() => Assert.All(
        BuiltInRules.All.SelectMany(rule => rule.Descriptors),
        descriptor =>
        {
            Assert.Equal(s_heuristics.Contains(descriptor.Id), descriptor.Certainty == DiagnosticCertainty.Heuristic);
            Assert.Equal(DiagnosticCategory.Cascade, descriptor.Category);
        });
}

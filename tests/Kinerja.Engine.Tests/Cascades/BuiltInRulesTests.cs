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

    [Fact]
    public void All_AreCertainFactsAboutCascades() => Assert.All(
        BuiltInRules.All.SelectMany(rule => rule.Descriptors),
        descriptor =>
        {
            Assert.Equal(DiagnosticCertainty.Certain, descriptor.Certainty);
            Assert.Equal(DiagnosticCategory.Cascade, descriptor.Category);
        });
}

using Kinerja.Cascades;

namespace Kinerja.Engine.Tests.Cascades.Injecting;

/// <summary>One way to break a consistent plan, at every place where it can be done, and what a check then has to find.</summary>
/// <param name="id">The id of the finding that is meant.</param>
/// <param name="name">What is broken, in a few words.</param>
/// <param name="injections">Every place of a plan at which it can be broken so.</param>
internal sealed class Injector(string id, string name, Func<Cascade, IEnumerable<Injection>> injections)
{
    private readonly Dictionary<string, string> _consequences = new(StringComparer.Ordinal);

    public string Id => id;

    public string Name => $"{id} {name}";

    /// <summary>What else is truly wrong once this is: ids, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Consequences => _consequences;

    /// <summary>Breaks indicators.</summary>
    /// <param name="id">The id of the finding that is meant.</param>
    /// <param name="name">What is broken.</param>
    /// <param name="fits">Where it can be.</param>
    /// <param name="change">How it is.</param>
    /// <param name="member">Below the indicator, where the finding has to stand.</param>
    public static Injector OfIndicators(string id, string name, Func<Site, bool> fits, Func<Site, Indicators.Indicator> change, string member = "") =>
        new(id, name, plan => plan.Sites().Where(fits).Select(site => site.Changed(change(site), member)));

    public IEnumerable<Injection> Into(Cascade plan) => injections(plan);

    /// <summary>Allows another finding beside the one that is meant, because what it says is true.</summary>
    public Injector Also(string consequence, string because)
    {
        _consequences.Add(consequence, because);
        return this;
    }
}

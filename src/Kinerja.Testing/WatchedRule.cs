using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Testing;

/// <summary>The rule under test, with what it throws kept for the test's message.</summary>
internal sealed class WatchedRule : ICascadeRule
{
    private readonly ICascadeRule _rule;

    public WatchedRule(ICascadeRule rule)
    {
        _rule = rule;
        try
        {
            Descriptors = rule.Descriptors ?? throw new RuleTestException($"The Descriptors of {rule.GetType().Name} are null.");
        }
        catch (Exception failure) when (failure is not RuleTestException)
        {
            throw new RuleTestException($"The Descriptors of {rule.GetType().Name} threw {failure.GetType().Name}: {failure.Message}", failure);
        }
    }

    public ValueList<DiagnosticDescriptor> Descriptors { get; }

    public Exception? Failure { get; private set; }

    public void Check(CascadeContext context)
    {
        try
        {
            _rule.Check(context);
        }
        catch (Exception failure)
        {
            Failure = failure;
            throw;
        }
    }
}

namespace Kinerja.Testing;

/// <summary>A rule did not do what its test expects. The message says what was expected and what was found.</summary>
public sealed class RuleTestException : Exception
{
    internal RuleTestException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

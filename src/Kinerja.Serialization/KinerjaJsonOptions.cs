namespace Kinerja.Serialization;

/// <summary>How much a reader takes before it stops.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads. Change one with <c>with</c>.</remarks>
public sealed record KinerjaJsonOptions
{
    private const int DeepestAllowed = 1000;

    /// <summary>The limits used when none are given.</summary>
    public static KinerjaJsonOptions Default { get; } = new();

    /// <summary>The largest document, in bytes of UTF-8; one more is a finding. No more than this is ever held in memory.</summary>
    /// <value>From 1 to <see cref="Array.MaxLength"/>. The default is 268,435,456 (256 MiB).</value>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside that range.</exception>
    public int MaxBytes
    {
        get;
        init => field = Require(value, Array.MaxLength, nameof(MaxBytes));
    } = 256 * 1024 * 1024;

    /// <summary>How many objects and lists may stand inside each other; one more is a finding. A sound document needs six.</summary>
    /// <value>From 1 to 1,000. The default is 64.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside that range.</exception>
    public int MaxDepth
    {
        get;
        init => field = Require(value, DeepestAllowed, nameof(MaxDepth));
    } = 64;

    /// <summary>How many problems are reported one by one: the first ones by place. The rest are counted in one last finding.</summary>
    /// <value>From 1 to 1,000,000. The default is 100.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside that range.</exception>
    public int MaxDiagnostics
    {
        get;
        init => field = Require(value, 1_000_000, nameof(MaxDiagnostics));
    } = 100;

    private static int Require(int value, int largest, string name) => value >= 1 && value <= largest
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is a number from 1 to {largest}.");
}

namespace Kinerja.Tool;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>There are findings at or above the fail threshold, or a formula has no value.</summary>
    public const int Findings = 1;

    /// <summary>The command could not do its work: wrong arguments, a file that cannot be opened.</summary>
    public const int CouldNotRun = 2;
}

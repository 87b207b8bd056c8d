using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Serialization;
using Kinerja.Tool.Fixing;

namespace Kinerja.Tool.Checking;

/// <summary>How a caller wants a check judged and shown.</summary>
internal sealed record CheckOptions
{
    /// <summary>The configuration and where everything in it stands; null when none was named.</summary>
    public JsonReadResult<CheckConfiguration>? ConfigurationFile { get; init; }

    /// <summary>The day of the check; null when the caller gave none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What was accepted before; null when none was named.</summary>
    public FindingBaseline? Baseline { get; init; }

    /// <summary>The severity that fails, when the call says it; it counts more than the configuration's.</summary>
    public DiagnosticSeverity? FailOn { get; init; }

    /// <summary>Whether people also see what is suppressed or accepted.</summary>
    public bool ShowsSuppressed { get; init; }

    /// <summary>What is done with fixes.</summary>
    public FixMode Fixes { get; init; }

    /// <summary>The ids of findings whose suggested fixes are applied too.</summary>
    public IReadOnlySet<string> SuggestedFixes { get; init; } = new HashSet<string>();

    /// <summary>Whether people are told of each finding how it can be fixed.</summary>
    public bool ShowsFixes { get; init; }

    /// <summary>How many findings of one kind people see of one document; null for all. Totals always count all.</summary>
    public int? Most { get; init; }

    /// <summary>Whether the report tells where in the document each fix changes what.</summary>
    public bool LocatesFixes { get; init; }

    public CheckConfiguration Configuration => ConfigurationFile?.ValueOrThrow() ?? CheckConfiguration.Default;
}

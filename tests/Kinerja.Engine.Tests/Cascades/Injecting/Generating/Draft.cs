using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>An indicator while its links and its parts are still being chosen.</summary>
internal sealed class Draft(string code, IndicatorKind kind, Nature nature, Subject subject, TargetPath path, int multiplier)
{
    public string Code => code;

    public IndicatorKind Kind => kind;

    public Nature Nature => nature;

    public Subject Subject => subject;

    /// <summary>The targets of one share; the indicator's own are so many times as much.</summary>
    public TargetPath Path => path;

    public int Multiplier => multiplier;

    public string Owner { get; init; } = "";

    public string Measures { get; init; } = "";

    public string Responsible { get; init; } = "";

    public string Aspect { get; init; } = "";

    public string SupportsNoIku { get; init; } = "";

    /// <summary>The sections that provide its data.</summary>
    public List<string> Sections { get; } = [];

    /// <summary>Whether it stands with several positions, each with data of its own.</summary>
    public bool IsShared { get; init; }

    public List<SupportLink> Links { get; } = [];

    /// <summary>The codes of the parts that its formula adds or averages; empty when it has data of its own.</summary>
    public List<string> ComputedFrom { get; } = [];
}

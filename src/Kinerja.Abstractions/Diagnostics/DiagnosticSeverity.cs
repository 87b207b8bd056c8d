namespace Kinerja.Diagnostics;

/// <summary>How much a finding weighs. Ordered: a later member weighs more.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Kept for programs; not shown to people unless asked for.</summary>
    Hidden,

    /// <summary>Worth knowing; nothing has to change.</summary>
    Info,

    /// <summary>Probably wrong, or right but in need of a reason.</summary>
    Warning,

    /// <summary>Wrong: a number cannot be computed, or a rule is certainly broken.</summary>
    Error,
}

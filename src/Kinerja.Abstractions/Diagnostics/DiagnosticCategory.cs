namespace Kinerja.Diagnostics;

/// <summary>What a finding is about. Kinerja's own ids carry it in their first digit.</summary>
public enum DiagnosticCategory
{
    /// <summary>A file and its JSON (KIN0xxx).</summary>
    Document,

    /// <summary>A formula and its evaluation (KIN1xxx).</summary>
    Formula,

    /// <summary>The reading of a formula as officials wrote it (KIN2xxx).</summary>
    Reading,

    /// <summary>The cascade: nodes, positions, indicators and what supports what (KIN3xxx).</summary>
    Cascade,

    /// <summary>Measuring: targets, realisations, achievement (KIN4xxx).</summary>
    Measuring,

    /// <summary>Configuration and host extensions (KIN9xxx).</summary>
    Configuration,
}

namespace Kinerja.Diagnostics;

/// <summary>The languages in which Kinerja speaks to people.</summary>
/// <remarks>Only texts for people follow it. Formulas, JSON and numbers exchanged with programs never do.</remarks>
public enum Language
{
    /// <summary>Bahasa Indonesia, with a decimal comma.</summary>
    Indonesian,

    /// <summary>English, with a decimal point.</summary>
    English,
}

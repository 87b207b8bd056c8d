using Kinerja.Diagnostics;
using Kinerja.Periods;

namespace Kinerja.Configuration;

/// <summary>Which findings are meant. Every part that is given must fit; a matcher without any part means all findings.</summary>
/// <remarks>
/// Patterns fit the whole text, case counts. <c>?</c> stands for one character and <c>*</c> for any number of them. In a file and
/// in a pointer neither crosses a slash; there <c>**</c> does, and <c>**/</c> stands for any number of folders, none included.
/// Immutable, compared by value.
/// </remarks>
public sealed record FindingMatcher
{
    /// <summary>A pattern of ids, such as <c>KIN3012</c> or <c>KIN30*</c>; empty for any.</summary>
    public string Id { get; init; } = "";

    /// <summary>The category of the finding's kind; null for any.</summary>
    public DiagnosticCategory? Category { get; init; }

    /// <summary>A pattern of document names with forward slashes, such as <c>2021/**/*.json</c>; empty for any.</summary>
    public string File { get; init; } = "";

    /// <summary>A pattern of JSON Pointers, such as <c>/indicators/*/formula/**</c>; empty for any.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>A pattern of codes, such as <c>IKI-PMD-*</c>, for the element at which the finding stands; empty for any.</summary>
    public string Code { get; init; } = "";

    /// <summary>
    /// A period that shares a day with that of the finding: of its target if it stands in one, else of the plan. Null for any; a plan
    /// without a period fits no other.
    /// </summary>
    public Period? Period { get; init; }

    /// <summary>The code of the organisation unit that owns the element, or that holds the unit that does; empty for any.</summary>
    public string Unit { get; init; } = "";
}

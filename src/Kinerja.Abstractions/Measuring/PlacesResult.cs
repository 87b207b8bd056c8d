using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>The value of a formula over several places, and how many of them reported.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads. Does not depend on the order of the places.</remarks>
public sealed record PlacesResult
{
    /// <summary>How the places became one.</summary>
    public required PlaceConsolidation Kind { get; init; }

    /// <summary>The value; missing when not every place reported, and then it names the variables that are.</summary>
    public required FormulaResult Result { get; init; }

    /// <summary>How many places reported all that the formula needs.</summary>
    public required int Reported { get; init; }

    /// <summary>How many places there are.</summary>
    public required int Places { get; init; }

    /// <summary>The places that did not, in the order given.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>What is to say about the value, such as KIN4013 with the raw-data value beside an average of percentages.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}

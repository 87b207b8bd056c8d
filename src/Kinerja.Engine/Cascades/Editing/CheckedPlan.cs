using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Editing;

/// <summary>A plan with what rules found at each of its elements, and what the next edit needs to know. Immutable.</summary>
/// <param name="Parts">The plan.</param>
/// <param name="Circles">Its circles.</param>
/// <param name="Askers">Its names that mean nothing.</param>
/// <param name="Suggestions">The names suggested for those.</param>
/// <param name="Document">What was found about the document itself, in order.</param>
/// <param name="Elements">What was found at each element, in order; by list and place.</param>
/// <param name="Sliced">The rules that look at slices.</param>
/// <param name="Whole">The rules that look at the whole cascade after each edit.</param>
internal sealed record CheckedPlan(
    PlanParts Parts,
    PlanCircles Circles,
    Askers Askers,
    SuggestionMemory Suggestions,
    Diagnostic[] Document,
    Chunks<Diagnostic[]?>[] Elements,
    ICascadeRule[] Sliced,
    ICascadeRule[] Whole)
{
    /// <summary>Everything that the sliced rules found, in order.</summary>
    public List<Diagnostic> Findings()
    {
        var findings = new List<Diagnostic>();
        int next = 0;
        foreach (ElementList list in Enum.GetValues<ElementList>())
        {
            // What is found about a list stands before what is found at its elements.
            while (next < Document.Length && FindingOrder.ListOf(Document[next]) <= (int)list)
                findings.Add(Document[next++]);
            foreach (Diagnostic[]?[] items in Elements[(int)list].Filled())
            {
                foreach (Diagnostic[]? atElement in items)
                {
                    if (atElement is not null)
                        findings.AddRange(atElement);
                }
            }
        }

        findings.AddRange(Document.AsSpan(next));
        return findings;
    }
}

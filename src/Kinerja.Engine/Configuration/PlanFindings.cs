using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Configuration;

/// <summary>A plan and what was found in it.</summary>
/// <param name="Plan">The plan, which tells the unit and the period of a finding; null when it could not be read.</param>
/// <param name="Findings">The findings; those of a document that was read from a file name it in their location.</param>
public sealed record PlanFindings(Cascade? Plan, ValueList<Diagnostic> Findings);

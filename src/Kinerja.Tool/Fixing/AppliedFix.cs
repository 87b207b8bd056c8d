using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Fixing;

/// <summary>A fix that was applied, or would be, with the finding that offered it.</summary>
internal sealed record AppliedFix(Diagnostic Finding, LocatedFix Located);

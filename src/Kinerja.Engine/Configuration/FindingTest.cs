using Kinerja.Periods;
using Kinerja.Diagnostics;

namespace Kinerja.Configuration;

/// <summary>A matcher made ready: its patterns are taken apart once for all findings.</summary>
internal sealed class FindingTest(FindingMatcher matcher)
{
    private readonly Glob? _id = matcher.Id.Length > 0 ? Glob.OfCode(matcher.Id) : null;
    private readonly Glob? _file = matcher.File.Length > 0 ? Glob.OfPath(matcher.File) : null;
    private readonly Glob? _pointer = matcher.Pointer.Length > 0 ? Glob.OfPath(matcher.Pointer) : null;
    private readonly Glob? _code = matcher.Code.Length > 0 ? Glob.OfCode(matcher.Code) : null;
    private readonly MonthRange? _period = matcher.Period is { } period ? MonthRange.Of(period) : null;

    /// <summary>Whether every part that is given fits.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="place">Where it stands in its plan.</param>
    public bool Fits(Diagnostic finding, FindingPlace place)
    {
        DiagnosticLocation location = finding.Location;
        return (matcher.Category is null || matcher.Category == finding.Descriptor.Category)
            && (_id is null || _id.Fits(finding.Id))
            && (_code is null || _code.Fits(location.Code))
            && (_file is null || _file.Fits(location.Document))
            && (_pointer is null || (location.Pointer is { } pointer && _pointer.Fits(pointer)))
            && (_period is not { } wanted || place.Overlaps(wanted))
            && (matcher.Unit.Length == 0 || place.IsIn(matcher.Unit));
    }
}

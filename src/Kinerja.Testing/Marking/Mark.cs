using Kinerja.Diagnostics;

namespace Kinerja.Testing.Marking;

/// <summary>A marked place: a value, or a stretch of the string that stands there.</summary>
internal sealed record Mark(string Pointer, TextSpan? Span)
{
    /// <summary>Whether a finding stands here. A mark around a whole value takes every stretch of it.</summary>
    public bool Covers(DiagnosticLocation location, JsonValues values) =>
        location.Pointer is { } pointer && values.Nearest(pointer) == Pointer && (Span is null || location.Span == Span);

    public override string ToString() => (Pointer.Length == 0 ? "the document" : Pointer) + (Span is { } span ? $" {span}" : "");
}

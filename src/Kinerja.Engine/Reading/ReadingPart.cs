using Kinerja.Diagnostics;

namespace Kinerja.Reading;

/// <summary>A stretch of a text and what it was taken for.</summary>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct ReadingPart(ReadingPartKind Kind, TextSpan Span);

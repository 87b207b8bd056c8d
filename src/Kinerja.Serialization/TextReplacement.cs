namespace Kinerja.Serialization;

/// <summary>A stretch of a document and what a fix puts in its place.</summary>
/// <param name="Offset">Where it begins, in bytes from the beginning of the document, a byte order mark included.</param>
/// <param name="Length">How many bytes it takes; 0 for an insertion.</param>
/// <param name="Line">The line where it begins, counted from 1.</param>
/// <param name="Column">The column where it begins, counted from 1 in UTF-16 code units.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">The column behind its last character.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What replaces it; empty for a removal.</param>
public sealed record TextReplacement(int Offset, int Length, int Line, int Column, int EndLine, int EndColumn, string Before, string After);

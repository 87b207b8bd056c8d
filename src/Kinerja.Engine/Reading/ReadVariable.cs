using Kinerja.Diagnostics;

namespace Kinerja.Reading;

/// <summary>A variable that a reading found.</summary>
/// <param name="Name">Its name in the expression, made of the phrase: lower case, full words, underscores.</param>
/// <param name="Label">The phrase as the text words it, on one line.</param>
/// <param name="Span">Where the phrase first stands in the text.</param>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record ReadVariable(string Name, string Label, TextSpan Span);

using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>What one statement holds besides its formula.</summary>
internal sealed class StatementParts
{
    /// <summary>Labels that were taken off: <i>Rumus:</i>, <i>Persentase X adalah</i>.</summary>
    public List<List<TextToken>> Labels { get; } = [];

    /// <summary>The sides of the equals signs, in order; one when there is no equals sign.</summary>
    public List<List<TextToken>> Sides { get; } = [];

    /// <summary>Values written behind a phrase: <i>= 3150</i>.</summary>
    public List<TextSpan> InlineValues { get; } = [];
}

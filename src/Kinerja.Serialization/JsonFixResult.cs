using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization;

/// <summary>A document with fixes applied to it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class JsonFixResult
{
    internal JsonFixResult(ReadOnlyMemory<byte> utf8Json, ValueList<LocatedFix> applied, ValueList<Diagnostic> diagnostics) =>
        (Utf8Json, Applied, Diagnostics) = (utf8Json, applied, diagnostics);

    /// <summary>The document; the very bytes that were given where no fix replaces them.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }

    /// <summary>The document as a text.</summary>
    public string Json => Encoding.UTF8.GetString(Utf8Json.Span);

    /// <summary>The fixes that were applied, in the order given; places are those in the document before.</summary>
    public ValueList<LocatedFix> Applied { get; }

    /// <summary>Why the others were not, in the order given (KIN9008 to KIN9010); or what keeps the whole document from being read.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}

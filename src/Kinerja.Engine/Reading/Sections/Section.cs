using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Sections;

/// <summary>A stretch of a text that is about one thing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tokens">Its tokens; at least one.</param>
internal sealed record Section(SectionKind Kind, List<TextToken> Tokens)
{
    public TextSpan Span => TextSpan.Covering(Tokens[0].Span, Tokens[^1].Span);
}

/// <summary>What a stretch of a text is.</summary>
internal enum SectionKind
{
    /// <summary>May hold the formula.</summary>
    Body,

    /// <summary>A remark or a source: <i>Catatan: …</i>.</summary>
    Note,

    /// <summary>The meaning of symbols: <i>Dimana: A = …</i>.</summary>
    Legend,

    /// <summary>A worked example: <i>Contoh: …</i>.</summary>
    Example,
}

using Kinerja.Diagnostics;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Sections;

namespace Kinerja.Reading.Judging;

/// <summary>Lists what each stretch of a text was taken for.</summary>
internal static class ReadingParts
{
    public static ValueList<ReadingPart> Of(ReadNode root, StatementReading statement, IEnumerable<Section> sections)
    {
        var parts = new List<ReadingPart>();
        foreach (ReadNode node in ReadTree.Nodes(root))
        {
            if (node is PhraseNode)
                parts.Add(new(ReadingPartKind.Variable, node.Span));
            else if (node is NumberNode && node.Span.Length > 0)
                parts.Add(new(ReadingPartKind.Number, node.Span));
        }

        parts.AddRange(statement.Parts.InlineValues.Select(span => new ReadingPart(ReadingPartKind.InlineValue, span)));
        parts.AddRange(statement.Parts.Labels.Select(label => new ReadingPart(ReadingPartKind.Label, Covering(label))));
        if (statement.Sides.Count > 1 && !statement.Sides[0].Computes)
            parts.Add(new(ReadingPartKind.Label, Covering(statement.Sides[0].Tokens)));
        parts.AddRange(sections.Where(section => section.Kind != SectionKind.Body).Select(section => new ReadingPart(KindOf(section.Kind), section.Span)));
        return [.. parts.Distinct().OrderBy(part => part.Span.Start).ThenBy(part => part.Kind)];
    }

    private static TextSpan Covering(List<TextToken> tokens) => TextSpan.Covering(tokens[0].Span, tokens[^1].Span);

    private static ReadingPartKind KindOf(SectionKind kind) => kind switch
    {
        SectionKind.Legend => ReadingPartKind.Legend,
        SectionKind.Example => ReadingPartKind.Example,
        _ => ReadingPartKind.Remark,
    };
}

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
        // Nothing is left of a side that only said "dinyatakan dalam persen".
        if (statement.Sides.Count > 1 && statement.Sides[0] is { Computes: false, Tokens.Count: > 0 } label)
            parts.Add(new(ReadingPartKind.Label, Covering(label.Tokens)));
        parts.AddRange(sections.Where(section => section.Kind != SectionKind.Body).Select(section => new ReadingPart(KindOf(section.Kind), section.Span)));
        return Apart(parts);
    }

    // What the formula uses comes before what surrounds it: the legend that a phrase was taken from is not named again.
    private static ValueList<ReadingPart> Apart(List<ReadingPart> parts)
    {
        var kept = new List<ReadingPart>(parts.Count);
        int end = 0;
        foreach (ReadingPart part in parts.OrderBy(part => part.Span.Start).ThenBy(part => part.Kind))
        {
            if (part.Span.Start < end)
            {
                if (part.Kind >= kept[^1].Kind)
                    continue;
                kept.RemoveAt(kept.Count - 1);
            }

            kept.Add(part);
            end = part.Span.End;
        }

        return [.. kept];
    }

    private static TextSpan Covering(List<TextToken> tokens) => TextSpan.Covering(tokens[0].Span, tokens[^1].Span);

    private static ReadingPartKind KindOf(SectionKind kind) => kind switch
    {
        SectionKind.Legend => ReadingPartKind.Legend,
        SectionKind.Example => ReadingPartKind.Example,
        _ => ReadingPartKind.Remark,
    };
}

using System.Collections.Frozen;
using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Defects;

/// <summary>A number of things that stands in the formula as if it never changed: <i>7 desa</i>.</summary>
internal static class NumberOfThings
{
    // A year has twelve months for ever.
    private static readonly FrozenSet<string> s_lasting = new[] { "bulan", "triwulan", "semester", "hari", "minggu", "tahun", "jam", "menit", "persen", "kali" }
        .ToFrozenSet(StringComparer.Ordinal);

    public static void Check(DefectContext context)
    {
        if (context.Root is null)
            return;
        foreach (ReadNode node in ReadTree.Nodes(context.Root))
        {
            if (node is NumberNode { Noun.Length: > 0 } number && char.IsLetter(number.Noun[0])
                && !s_lasting.Contains(number.Noun.Split(' ')[0].ToLowerInvariant()))
                context.Report(DefectDiagnostics.NumberOfThings, context.SpanOf(number), ("number", number.Value), ("noun", number.Noun));
        }
    }
}

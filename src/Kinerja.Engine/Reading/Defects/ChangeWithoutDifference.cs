using System.Collections.Frozen;
using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Defects;

/// <summary>A name that promises a change over a formula that compares nothing with anything before.</summary>
internal static class ChangeWithoutDifference
{
    private static readonly FrozenSet<string> s_changes = new[] { "peningkatan", "penurunan", "kenaikan", "pertumbuhan", "penambahan" }.ToFrozenSet(StringComparer.Ordinal);

    // Raising skills is an activity, not a change of a number.
    private static readonly FrozenSet<string> s_activities = new[] { "kapasitas", "kualitas", "kompetensi", "sdm", "sumber", "keterampilan", "kemampuan", "peran", "mutu", "sarana", "prasarana", "pelayanan" }
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_before = new[]
    {
        "lalu", "sebelumnya", "sebelum", "selisih", "kenaikan", "peningkatan", "penurunan", "pertumbuhan", "penambahan", "awal", "dasar", "berkurang", "bertambah", "meningkat",
        "menurun", "turun", "naik", "tambahan", "baru", "sesudah", "berkurangnya", "bertambahnya", "meningkatnya", "menurunnya",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(DefectContext context)
    {
        List<string> name = context.Name.Words;
        int at = context.Name.IsPercentage ? 1 : 0;
        if (context.Root is null || at + 1 >= name.Count || !s_changes.Contains(name[at]) || s_activities.Contains(name[at + 1]))
            return;
        bool subtracts = ReadTree.Nodes(context.Root).Any(node => node is BinaryNode { Operator: OperatorKind.Subtract } or ConditionNode);
        bool looksBack = context.Sections.Exists(section => section.Tokens.Exists(token => s_before.Contains(token.Key)));
        if (!subtracts && !looksBack)
            context.Report(DefectDiagnostics.ChangeWithoutDifference, context.Span, ("word", name[at]));
    }
}

using Kinerja.Cascades;
using Kinerja.Comparing;
using Kinerja.Diagnostics;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>Short ways to compare two plans.</summary>
internal static class PlanPair
{
    private static readonly KinerjaEngine s_engine = new();

    public static IReadOnlyList<Diagnostic> Years(Cascade before, Cascade after) => s_engine.Compare(before, after);

    public static IReadOnlyList<Diagnostic> Levels(Cascade higher, Cascade lower) => Of(higher, lower, new() { Kind = ComparisonKind.Levels });

    public static IReadOnlyList<Diagnostic> Tables(Cascade one, Cascade other) => Of(one, other, new() { Kind = ComparisonKind.Tables });

    public static IReadOnlyList<Diagnostic> Of(Cascade before, Cascade after, ComparisonOptions options) => s_engine.Compare(before, after, options);

    /// <summary>The findings as lines such as <c>KIN3070 indicators IKU-1</c>: id, list, code; sorted, so that order does not count.</summary>
    public static string[] Lines(IEnumerable<Diagnostic> findings) =>
        [.. findings.Select(finding => $"{finding.Id} {finding.Location.Pointer!.Split('/')[1]} {finding.Location.Code}").Order(StringComparer.Ordinal)];
}

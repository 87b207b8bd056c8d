using Kinerja.Diagnostics;
using Kinerja.Measuring;
using Kinerja.Regulations;

namespace Kinerja.Engine.Tests.Regulations;

/// <summary>Small packs for tests, and the findings of loading them in one line each.</summary>
internal static class PackSketch
{
    public static Citation Source { get; } = new("Perbup 1/2024", "Ps 3", VerificationMark.RegulationText);

    public static Citation Hearsay { get; } = new("Perbup 1/2024", "", VerificationMark.GeneralKnowledge);

    public static RulePack Pack(string name, string from = "2024-01-01", string? until = null, string subject = "tpp") => new()
    {
        Name = name,
        Subject = subject,
        Regulation = "Perbup 1/2024",
        ValidFrom = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
        ValidUntil = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
    };

    public static RuleFormula Formula(string name, string expression, params string[] variables) =>
        new() { Name = name, Source = Source, Expression = expression, Variables = [.. variables.Select(variable => new RuleVariable { Name = variable })] };

    public static RuleScale Scale(string name, int? decimals, params Band[] bands) => new() { Name = name, Source = Source, Decimals = decimals, Bands = [.. bands] };

    public static RuleTable Table(string name, RuleTableKey[] keys, params RuleTableRow[] rows) => new() { Name = name, Source = Source, Keys = [.. keys], Rows = [.. rows] };

    public static RuleTableKey Key(string name, params string[] values) => new() { Name = name, Values = [.. values] };

    public static RuleTableRow Row(decimal? number, params string[] keys) => new() { Keys = [.. keys], Number = number };

    public static CompiledRulePack Load(RulePack pack, RulePackOptions? options = null) => new KinerjaEngine().Load([pack], options).ValueOrThrow().Packs[0];

    /// <summary>Id and pointer of each finding.</summary>
    public static string[] Findings(params RulePack[] packs) =>
        [.. new KinerjaEngine().Load(packs).Diagnostics.Select(finding => $"{finding.Id} {finding.Location.Document}{finding.Location.Pointer}")];

    public static Diagnostic Finding(params RulePack[] packs) => new KinerjaEngine().Load(packs).Diagnostics.Single();
}

using System.Diagnostics.CodeAnalysis;
using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>Rule packs that have been proved, asked for by name or by subject and date. Make one with <c>engine.Load</c>.</summary>
/// <remarks>Immutable and safe to share between threads; make one and keep it. No clock is read: the day is always an argument.</remarks>
public sealed class RuleBook
{
    internal RuleBook(ValueList<CompiledRulePack> packs) => Packs = packs;

    /// <summary>The packs, in the order in which they were given.</summary>
    public ValueList<CompiledRulePack> Packs { get; }

    /// <summary>Finds a pack by its name.</summary>
    /// <param name="name">Such as <c>skm-2017</c>; compared as names of variables are.</param>
    /// <param name="pack">The pack, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string name, [NotNullWhen(true)] out CompiledRulePack? pack)
    {
        ArgumentNullException.ThrowIfNull(name);
        pack = Packs.FirstOrDefault(candidate => NameKey.Of(candidate.Pack.Name) == NameKey.Of(name));
        return pack is not null;
    }

    /// <summary>Finds the pack that is in force for a subject on a day: asking for 2016 gives the law of 2016.</summary>
    /// <param name="subject">Such as <c>skm</c>; compared as names of variables are.</param>
    /// <param name="date">The day.</param>
    /// <returns>The pack, or KIN4040 with what there is instead.</returns>
    public Result<CompiledRulePack> On(string subject, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(subject);
        CompiledRulePack[] packs = [.. Packs.Where(candidate => NameKey.Of(candidate.Pack.Subject) == NameKey.Of(subject))];
        if (Array.Find(packs, candidate => candidate.Pack.IsInForce(date)) is { } pack)
            return new(pack, []);
        LocalizedText hint = packs.Length > 0 ? Known(packs) : NearestName.Suggest(subject, Packs.Select(candidate => candidate.Pack.Subject).Distinct());
        return new([new(RegulationDiagnostics.NotInForce, DiagnosticLocation.None, ("date", RuleWords.Date(date)), ("subject", subject), ("hint", hint))]);
    }

    private static LocalizedText Known(CompiledRulePack[] packs) => new(
        $" Yang ada: {string.Join("; ", packs.Select(pack => Validity(pack.Pack, "dari", "sampai")))}.",
        $" There is: {string.Join("; ", packs.Select(pack => Validity(pack.Pack, "from", "to")))}.");

    private static string Validity(RulePack pack, string from, string to) =>
        $"{pack.Name} {from} {RuleWords.Date(pack.ValidFrom)}{(pack.ValidUntil is { } until ? $" {to} {RuleWords.Date(until)}" : "")}";
}

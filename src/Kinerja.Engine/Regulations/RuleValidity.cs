using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>Judges which packs are in force when: every name once, no day with two packs of one subject, no day between two without any.</summary>
internal static class RuleValidity
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<RulePack> packs)
    {
        foreach (IGrouping<string, RulePack> same in packs.GroupBy(pack => NameKey.Of(pack.Name), StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return new(RegulationDiagnostics.DuplicatePack, At(same.First(), "name"), ("name", same.First().Name), ("count", same.Count()));
        foreach (RulePack pack in packs.Where(IsBackwards))
        {
            yield return new(
                RegulationDiagnostics.BackwardsValidity, At(pack, "validUntil"),
                ("name", pack.Name), ("until", RuleWords.Date(pack.ValidUntil!.Value)), ("from", RuleWords.Date(pack.ValidFrom)));
        }

        foreach (IGrouping<string, RulePack> subject in packs.Where(pack => !IsBackwards(pack)).GroupBy(pack => NameKey.Of(pack.Subject), StringComparer.Ordinal))
        {
            foreach (Diagnostic finding in OfSubject([.. subject.OrderBy(pack => pack.ValidFrom)]))
                yield return finding;
        }
    }

    private static IEnumerable<Diagnostic> OfSubject(RulePack[] packs)
    {
        RulePack longest = packs[0];
        foreach (RulePack next in packs.Skip(1))
        {
            if (longest.IsInForce(next.ValidFrom))
            {
                yield return new(
                    RegulationDiagnostics.OverlappingValidity, At(next, "validFrom"),
                    ("date", RuleWords.Date(next.ValidFrom)), ("subject", next.Subject), ("first", longest.Name), ("second", next.Name));
            }
            else if (longest.ValidUntil is { } until && until.AddDays(1) < next.ValidFrom)
            {
                yield return new(
                    RegulationDiagnostics.ValidityGap, At(next, "validFrom"),
                    ("from", RuleWords.Date(until.AddDays(1))), ("until", RuleWords.Date(next.ValidFrom.AddDays(-1))), ("subject", next.Subject),
                    ("first", longest.Name), ("second", next.Name));
            }

            if (longest.ValidUntil is { } end && (next.ValidUntil is not { } other || other > end))
                longest = next;
        }
    }

    private static bool IsBackwards(RulePack pack) => pack.ValidUntil < pack.ValidFrom;

    private static DiagnosticLocation At(RulePack pack, string member) => new RulePlace(pack.Name, "", "").At(member).Location;
}

using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Comparing;

/// <summary>Tells what only one document has, what has another code, and what is worded differently.</summary>
internal sealed class Presence
{
    private readonly ComparisonRun _run;
    private readonly PairedElements _elements;
    private readonly ExpectedPresence _expected;

    private Presence(ComparisonRun run, PairedElements elements)
    {
        _run = run;
        _elements = elements;
        _expected = new(run, elements);
    }

    private Elements Before => _elements.Before;

    private Elements After => _elements.After;

    private Pairs Pairs => _elements.Pairs;

    public static void Report(ComparisonRun run)
    {
        ReportOrganization(run);
        foreach (PairedElements elements in (PairedElements[])[run.Nodes, run.Positions, run.Indicators])
        {
            var presence = new Presence(run, elements);
            for (int place = 0; place < elements.Before.Count; place++)
                presence.TellBefore(place);
            for (int place = 0; place < elements.After.Count; place++)
                presence.TellAfter(place);
        }
    }

    // Documents of two organisations may be compared as years of one plan; that it was meant is worth a look.
    private static void ReportOrganization(ComparisonRun run)
    {
        OrganizationUnit before = run.Before.Cascade.Organization;
        OrganizationUnit after = run.After.Cascade.Organization;
        if (!run.IsOneOrganization || before.Code == after.Code)
            return;
        run.Report(
            IdentityDiagnostics.CodeChanged,
            run.After.At("organization/code", after.Code),
            run.Before.At("organization/code", before.Code),
            ("element", new LocalizedText($"Organisasi {after.Code}", $"Organisation {after.Code}")),
            ("earlier", before.Code));
    }

    private void TellBefore(int place)
    {
        if (Pairs.AfterOf(place) >= 0 || Pairs.NewNameOf(place) >= 0 || Pairs.ReuserOf(place) >= 0 || _expected.OfBefore(place) is not { } kind)
            return;
        DiagnosticLocation location = _run.After.At(Before.List, Before.Code(place));
        int[] candidates = Pairs.CandidatesOf(place);
        if (candidates.Length == 0)
        {
            _run.Report(kind, location, Before.At(place), ("element", Before.Describe(place)));
            return;
        }

        var mayBe = new LocalizedText("mungkin ini", "perhaps this one");
        _run.Add(new Diagnostic(
            PresenceDiagnostics.SeveralNames,
            location,
            ("element", Before.Describe(place)),
            ("source", _run.Source),
            ("codes", CodeListing.InWords(candidates.Length, i => After.Code(candidates[i]))))
        {
            RelatedLocations = [new(Before.At(place), _run.Source), .. candidates.Select(after => new RelatedLocation(After.At(after), mayBe))],
        });
    }

    private void TellAfter(int place)
    {
        if (Pairs.BeforeOf(place) is var same and >= 0)
            TellSame(same, place);
        else if (Pairs.OldNameOf(place) is var old and >= 0)
            TellRenamed(old, place);
        else if (Pairs.ReusedBy(place) is var reused and >= 0)
            TellReused(reused, place);
        else if (_expected.OfAfter(place) is { } kind)
            _run.Report(kind, After.At(place), null, ("element", After.Describe(place)));
    }

    private void TellSame(int before, int after)
    {
        if (_run.CodesAreShared && Before.Code(before) != After.Code(after))
        {
            _run.Report(
                IdentityDiagnostics.CodeChanged,
                After.At(after, "code"),
                Before.At(before, "code"),
                ("element", After.Describe(after)),
                ("earlier", Before.Code(before)));
        }

        string was = Before.Name(before);
        string name = After.Name(after);
        if (was == name || !Matching.AreBothNamed(was, name) || Cascades.Naming.NameComparer.Instance.Equals(was, name))
            return;
        _run.Report(
            IdentityDiagnostics.Reworded,
            After.At(after),
            Before.At(before),
            ("code", After.Code(after)),
            ("difference", NameWords.Difference(was, name)));
    }

    private void TellRenamed(int before, int after)
    {
        if (_expected.OfBefore(before) is null && _expected.OfAfter(after) is null)
            return;
        _run.Report(
            _run.Options.Kind == ComparisonKind.Years ? PresenceDiagnostics.Renamed : PresenceDiagnostics.OtherWords,
            After.At(after),
            Before.At(before),
            ("element", After.Describe(after)),
            ("earlier", Before.Describe(before)),
            ("words", string.Join(", ", NameWords.Shared(After.Name(after), Before.Name(before)))));
    }

    private void TellReused(int before, int after) => _run.Report(
        IdentityDiagnostics.CodeReused,
        After.At(after),
        Before.At(before),
        ("code", After.Code(after)),
        ("name", After.Name(after)),
        ("earlier", Before.Name(before)));
}

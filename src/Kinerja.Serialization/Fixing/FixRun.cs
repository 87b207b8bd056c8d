using System.Text;
using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Reading;

namespace Kinerja.Serialization.Fixing;

/// <summary>One call: the fixes, their places in one document, and what becomes of it.</summary>
internal sealed class FixRun
{
    private readonly DocumentBytes _bytes;
    private readonly Fix[] _fixes;
    private readonly string _document;
    private readonly FixPlan[] _plans;
    private readonly Dictionary<int, TextPlace> _places = [];
    private readonly Diagnostic? _unreadable;

    private FixRun(DocumentBytes bytes, Fix[] fixes, string document)
    {
        _bytes = bytes;
        _fixes = fixes;
        _document = document;
        var search = new SpotSearch();
        Spot?[][] spots = Array.ConvertAll(fixes, fix => fix.Edits.Select(edit => search.Want(edit.Pointer)).ToArray());
        _unreadable = bytes.Defect is not null ? NotUtf8() : Search(search);
        _plans = [.. fixes.Select((fix, i) => _unreadable is null ? FixPlan.Of(fix, spots[i], bytes.Text.Span) : FixPlan.None)];
        NotePlaces();
    }

    public ValueList<LocatedFix> Located => [.. _fixes.Select((fix, i) => Locate(fix, _plans[i]))];

    public static FixRun Of(DocumentBytes bytes, Fix[] fixes, string document) => new(bytes, fixes, document);

    public JsonFixResult Apply(ReadOnlyMemory<byte> original)
    {
        if (_unreadable is not null)
            return new(original, [], _fixes.Length > 0 ? [_unreadable] : []);
        var accepted = new AcceptedPatches();
        var applied = new List<LocatedFix>();
        var refused = new List<Diagnostic>();
        var seen = new HashSet<ValueList<FixEdit>>();
        for (int i = 0; i < _fixes.Length; i++)
        {
            if (!seen.Add(_fixes[i].Edits))
                continue;
            FixPlan plan = _plans[i];
            if (plan.Problem is not null)
                refused.Add(Refusal(_fixes[i], plan.Problem, plan.Edit!, plan.Spot));
            else if (!accepted.TryAdd(plan))
                refused.Add(Refusal(_fixes[i], FixDiagnostics.Overlapping, plan.FirstChange(_fixes[i]), plan.Spot));
            else
                applied.Add(Locate(_fixes[i], plan));
        }

        return new(applied.Count == 0 ? original : Spliced(original.Span, accepted.InOrder()), [.. applied], [.. refused]);
    }

    private Diagnostic? Search(SpotSearch search)
    {
        try
        {
            search.Run(_bytes.Text.Span);
            return null;
        }
        catch (JsonException exception)
        {
            int offset = WellFormedness.OffsetOf(_bytes.Text.Span, exception);
            return At(offset, "", new(DocumentDiagnostics.NotJson, DiagnosticLocation.None, ("detail", WellFormedness.Describe(_bytes.Text.Span, offset))));
        }
    }

    private Diagnostic NotUtf8() => At(_bytes.Text.Length, "", new(
        DocumentDiagnostics.NotUtf8, DiagnosticLocation.None, ("reason", _bytes.Defect!.Value), ("offset", _bytes.Skipped + _bytes.Text.Length)));

    private Diagnostic At(int offset, string pointer, Diagnostic diagnostic)
    {
        TextPlace place = _places.TryGetValue(offset, out TextPlace known) ? known : new LineCounter(_bytes.Text.Span).MoveTo(offset);
        return diagnostic with { Location = new() { Document = _document, Pointer = pointer, Line = place.Line, Column = place.Column } };
    }

    private LocatedFix Locate(Fix fix, FixPlan plan)
    {
        if (_unreadable is not null)
            return new(fix, [], _unreadable);
        if (plan.Problem is not null)
            return new(fix, [], Refusal(fix, plan.Problem, plan.Edit!, plan.Spot));
        return new(fix, [.. plan.Patches.OrderBy(patch => patch.Start).Select(Replacement)], null);
    }

    private TextReplacement Replacement(Patch patch)
    {
        (TextPlace start, TextPlace end) = (_places[patch.Start], _places[patch.End]);
        string before = Encoding.UTF8.GetString(_bytes.Text.Span[patch.Start..patch.End]);
        return new(patch.Start + _bytes.Skipped, patch.End - patch.Start, start.Line, start.Column, end.Line, end.Column, before, patch.Text);
    }

    private Diagnostic Refusal(Fix fix, DiagnosticDescriptor problem, FixEdit edit, Spot? spot) => At(
        NearestStart(spot),
        edit.Pointer,
        new(problem, DiagnosticLocation.None, ("title", fix.Title), ("pointer", edit.Pointer), ("expected", edit.Value.ToString())));

    private static int NearestStart(Spot? spot)
    {
        while (spot is { IsFound: false })
            spot = spot.Parent;
        return spot?.Start ?? 0;
    }

    // Lines are counted going forward once, for all places together.
    private void NotePlaces()
    {
        IEnumerable<int> offsets = _plans.SelectMany(plan => plan.Patches.SelectMany(patch => new[] { patch.Start, patch.End }).Append(NearestStart(plan.Spot)));
        var lines = new LineCounter(_bytes.Text.Span);
        foreach (int offset in offsets.Distinct().Order())
            _places[offset] = lines.MoveTo(offset);
    }

    private byte[] Spliced(ReadOnlySpan<byte> original, IEnumerable<Patch> patches)
    {
        var result = new MemoryStream(original.Length + 256);
        int at = 0;
        foreach (Patch patch in patches)
        {
            result.Write(original[at..(patch.Start + _bytes.Skipped)]);
            result.Write(Encoding.UTF8.GetBytes(patch.Text));
            at = patch.End + _bytes.Skipped;
        }

        result.Write(original[at..]);
        return result.ToArray();
    }
}

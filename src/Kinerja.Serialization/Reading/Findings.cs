using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Reading;

/// <summary>Collects what is wrong by byte offset: keeps the first ones by place, counts the rest.</summary>
internal sealed class Findings(int limit, string document)
{
    // The last one by place comes out first, to make room for an earlier one.
    private readonly PriorityQueue<Finding, (int Offset, int Order)> _kept =
        new(Comparer<(int Offset, int Order)>.Create((first, second) => second.CompareTo(first)));

    private int _order;
    private long _more;

    public bool IsEmpty => _kept.Count == 0;

    /// <summary>Whether a finding at this offset is among the first; if not it is counted, and nobody needs to word it.</summary>
    public bool Takes(int offset)
    {
        if (_kept.Count < limit || (_kept.TryPeek(out _, out (int Offset, int Order) last) && offset < last.Offset))
            return true;
        _more++;
        return false;
    }

    /// <summary>Adds a finding that <see cref="Takes"/> has let in.</summary>
    public void Add(int offset, Diagnostic diagnostic, int? relatedOffset = null)
    {
        (int, int) place = (offset, _order++);
        var finding = new Finding(offset, diagnostic, relatedOffset);
        if (_kept.Count < limit)
        {
            _kept.Enqueue(finding, place);
            return;
        }

        _kept.DequeueEnqueue(finding, place);
        _more++;
    }

    /// <summary>Forgets everything: what follows makes it meaningless.</summary>
    public void Clear()
    {
        _kept.Clear();
        _more = 0;
    }

    /// <summary>The findings in order of place, with lines and columns.</summary>
    public ValueList<Diagnostic> Locate(ReadOnlySpan<byte> text)
    {
        var inOrder = new Finding[_kept.Count];
        for (int i = inOrder.Length - 1; i >= 0; i--)
            inOrder[i] = _kept.Dequeue();

        Dictionary<int, TextPlace> places = Places(inOrder, text);
        var diagnostics = new List<Diagnostic>(inOrder.Length + 1);
        foreach (Finding finding in inOrder)
            diagnostics.Add(Located(finding, places));
        if (_more > 0)
        {
            var everywhere = new DiagnosticLocation { Document = document, Pointer = "" };
            diagnostics.Add(new(DocumentDiagnostics.MoreFindings, everywhere, ("count", (decimal)_more)));
        }

        return [.. diagnostics];
    }

    private static Dictionary<int, TextPlace> Places(Finding[] findings, ReadOnlySpan<byte> text)
    {
        int[] offsets = [.. findings.SelectMany(finding => finding.Offsets).Distinct().Order()];
        var places = new Dictionary<int, TextPlace>(offsets.Length);
        var lines = new LineCounter(text);
        foreach (int offset in offsets)
            places.Add(offset, lines.MoveTo(offset));
        return places;
    }

    private Diagnostic Located(Finding finding, Dictionary<int, TextPlace> places)
    {
        Diagnostic diagnostic = finding.Diagnostic with { Location = At(finding.Diagnostic.Location, places[finding.Offset]) };
        return finding.RelatedOffset is { } related
            ? diagnostic with { RelatedLocations = [.. diagnostic.RelatedLocations.Select(other => other with { Location = At(other.Location, places[related]) })] }
            : diagnostic;
    }

    private DiagnosticLocation At(DiagnosticLocation location, TextPlace place) =>
        location with { Document = document, Line = place.Line, Column = place.Column };

    private readonly record struct Finding(int Offset, Diagnostic Diagnostic, int? RelatedOffset)
    {
        public IEnumerable<int> Offsets => RelatedOffset is { } related ? [Offset, related] : [Offset];
    }
}

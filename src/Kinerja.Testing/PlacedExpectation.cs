using Kinerja.Diagnostics;
using Kinerja.Testing.Marking;

namespace Kinerja.Testing;

/// <summary>What is expected, at the mark that it took; null when its place is its own or any.</summary>
internal readonly record struct PlacedExpectation(ExpectedFinding Finding, Mark? Mark)
{
    public bool IsAt(DiagnosticLocation location, JsonValues? values) =>
        Mark is { } mark ? mark.Covers(location, values!) : Finding.IsAt(location);

    public override string ToString() => Mark is { } mark ? $"{Finding.Id} at {mark}" : Finding.Place.Length == 0 ? $"{Finding.Id} anywhere" : $"{Finding.Id} at {Finding.Place}";
}

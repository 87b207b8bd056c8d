using System.Collections.Frozen;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Wording;

/// <summary>The units that count nothing: an index, a score, a level.</summary>
internal static class IndexUnits
{
    private static readonly FrozenSet<string> s_units =
        new[] { "indeks", "index", "nilai", "skor", "poin", "point", "level" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Has(MeasurementUnit unit) => s_units.Contains(unit.Text.Trim());
}

using Kinerja.Diagnostics;

namespace Kinerja.Measuring;

/// <summary>What can be wrong with the bands of a scale.</summary>
internal static class BandDiagnostics
{
    public static readonly DiagnosticDescriptor NoBands = Error("KIN4020",
        new("Skala tanpa pita", "Scale without bands"),
        new("Skala '{scale}' tidak mempunyai satu pita pun.", "The scale '{scale}' has not a single band."),
        new("Nyatakan pita-pitanya.", "State its bands."));

    public static readonly DiagnosticDescriptor EmptyBand = Error("KIN4021",
        new("Pita kosong", "Empty band"),
        new("Tidak ada angka yang termasuk pita {band} pada skala '{scale}'.", "No number belongs to the band {band} of the scale '{scale}'."),
        new("Tukar batasnya atau sertakan ujungnya.", "Swap its ends or include them."));

    public static readonly DiagnosticDescriptor Hole = Error("KIN4022",
        new("Celah antarpita", "Hole between bands"),
        new("{number} tidak termasuk pita mana pun pada skala '{scale}': di antara {first} dan {second} ada celah {hole}.", "{number} belongs to no band of the scale '{scale}': between {first} and {second} there is the hole {hole}."),
        new("Rapatkan kedua pita, atau nyatakan pembulatan sebelum penggolongan.", "Let the two bands meet, or state the rounding that comes before classifying."));

    public static readonly DiagnosticDescriptor Overlap = Error("KIN4023",
        new("Pita bertumpang tindih", "Overlapping bands"),
        new("{number} termasuk dua pita pada skala '{scale}': {first} dan {second}.", "{number} belongs to two bands of the scale '{scale}': {first} and {second}."),
        new("Berikan ujung yang sama kepada satu pita saja.", "Give the end that they share to one of them."));

    /// <summary>All of them, by id.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } = [NoBands, EmptyBand, Hole, Overlap];

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Measuring, DiagnosticSeverity.Error, title, message, repair);
}

using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>What a formula's value counts or measures, inferred from the units of its variables.</summary>
/// <remarks>A reading of words, not a fact: show it, do not compute with it. Immutable, compared by value, safe to share between threads.</remarks>
public sealed record Quantity
{
    /// <summary>Nothing can be told.</summary>
    public static Quantity Unknown { get; } = new();

    /// <summary>Which sort it is.</summary>
    public QuantityKind Kind { get; init; }

    /// <summary>The noun that is counted, of a share or rate that of the part; as worded, and empty when not known.</summary>
    public string Of { get; init; } = "";

    /// <summary>Of a rate, the noun that it is for each of; as worded, and empty otherwise or when not known.</summary>
    public string Per { get; init; } = "";

    /// <summary>What a share or rate is multiplied by: 100 for a percentage, 100,000 for <i>per 100.000 penduduk</i>. The default is 1.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>The quantity in a few words, such as <c>desa</c>, <c>persentase desa</c> or <c>dokumen per desa</c>.</summary>
    public LocalizedText Words => Kind switch
    {
        QuantityKind.Number => new("bilangan", "a number"),
        QuantityKind.Count => Of,
        QuantityKind.Share when Factor == 100 => Of.Length > 0 ? new($"persentase {Of}", $"a percentage of {Of}") : new("persentase", "a percentage"),
        QuantityKind.Share => Of.Length > 0 ? new($"rasio {Of}", $"a ratio of {Of}") : new("rasio", "a ratio"),
        QuantityKind.Rate => Rate(Factor == 1 ? "" : LocalizedText.Of(Factor)),
        QuantityKind.Score => new("nilai", "a score"),
        _ => new("tidak diketahui", "unknown"),
    };

    private LocalizedText Rate(LocalizedText factor)
    {
        return new(Join(Of, "per", factor.Indonesian, Per), Join(Of, "per", factor.English, Per));

        static string Join(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));
    }
}

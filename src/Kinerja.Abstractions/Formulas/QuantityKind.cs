namespace Kinerja.Formulas;

/// <summary>Which sort of quantity a value is, as far as units tell.</summary>
public enum QuantityKind
{
    /// <summary>Nothing can be told; most often because a unit is not stated.</summary>
    Unknown,

    /// <summary>A plain number that counts nothing, such as the 100 of a percentage.</summary>
    Number,

    /// <summary>A count of a noun or an amount in a unit: 5 desa, 12 hari.</summary>
    Count,

    /// <summary>A part of a whole of one noun: desa out of desa; with the factor 100 a percentage.</summary>
    Share,

    /// <summary>So many of one noun for each of another: dokumen per desa, kejadian per 100.000 penduduk.</summary>
    Rate,

    /// <summary>A mark on some scale: indeks, nilai, skor.</summary>
    Score,
}

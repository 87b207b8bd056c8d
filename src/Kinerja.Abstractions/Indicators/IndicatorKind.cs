namespace Kinerja.Indicators;

/// <summary>Whose performance an indicator measures.</summary>
public enum IndicatorKind
{
    /// <summary>An organisation's (<i>Indikator Kinerja Utama</i>).</summary>
    Iku,

    /// <summary>A person's, by position (<i>Indikator Kinerja Individu</i>).</summary>
    Iki,

    /// <summary>Another kind, such as IKK or IKP; see <see cref="Indicator.KindLabel"/>.</summary>
    Other,
}

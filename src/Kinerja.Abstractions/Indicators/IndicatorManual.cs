namespace Kinerja.Indicators;

/// <summary>The further fields of an indicator manual (<i>manual indikator, kamus indikator</i>). All optional, as worded.</summary>
/// <remarks>
/// The fields are those of PermenPANRB 6/2022 format A.1.3 and of the sheets in use at ministries and provinces.
/// Immutable, compared by value; an empty text means that the document does not say.
/// </remarks>
public sealed record IndicatorManual
{
    /// <summary>What the indicator is for (<i>tujuan</i> of the sheet).</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Why it was chosen (<i>alasan pemilihan</i>).</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who delivers the data (<i>penyedia data</i>).</summary>
    public string DataProvider { get; init; } = "";

    /// <summary>How closely it measures its sasaran (<i>tingkat validitas</i>): exact, proxy, activity.</summary>
    public string Validity { get; init; } = "";

    /// <summary>How far its holder controls it (<i>tingkat kendali</i>): high, moderate, low.</summary>
    public string Controllability { get; init; } = "";

    /// <summary>Quantity, quality, time or cost (<i>aspek</i>).</summary>
    public string Aspect { get; init; } = "";

    /// <summary>Service recipients, business process, internal strengthening or budget (<i>perspektif</i>).</summary>
    public string Perspective { get; init; } = "";

    /// <summary>The regulation it rests on (<i>dasar hukum</i>).</summary>
    public string LegalBasis { get; init; } = "";

    /// <summary>What proves its values (<i>bukti dukung</i>).</summary>
    public string Evidence { get; init; } = "";

    /// <summary>The activities that move it (<i>key activities</i>).</summary>
    public ValueList<string> KeyActivities { get; init; } = [];
}

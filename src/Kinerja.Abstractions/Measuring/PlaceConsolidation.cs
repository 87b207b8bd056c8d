namespace Kinerja.Measuring;

/// <summary>How the values of several places become one (<i>jenis konsolidasi lokasi</i>).</summary>
public enum PlaceConsolidation
{
    /// <summary>The variables are summed over the places and the formula is evaluated once (<i>raw data</i>).</summary>
    RawData,

    /// <summary>The values of the places add up.</summary>
    Sum,

    /// <summary>The mean of the places' values, each place weighing the same.</summary>
    Average,
}

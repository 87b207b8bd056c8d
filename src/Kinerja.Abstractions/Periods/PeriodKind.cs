namespace Kinerja.Periods;

/// <summary>How long a period is.</summary>
public enum PeriodKind
{
    /// <summary>One month (<i>bulan</i>).</summary>
    Month,

    /// <summary>Three months (<i>triwulan</i>).</summary>
    Quarter,

    /// <summary>Six months (<i>semester</i>).</summary>
    Semester,

    /// <summary>One calendar year (<i>tahun</i>).</summary>
    Year,

    /// <summary>Several years, such as those of an RPJMD or Renstra.</summary>
    Years,
}

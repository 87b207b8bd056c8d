namespace Kinerja.Cascades;

/// <summary>What a node of a plan is.</summary>
public enum NodeKind
{
    /// <summary>The vision (<i>visi</i>).</summary>
    Vision,

    /// <summary>A mission (<i>misi</i>).</summary>
    Mission,

    /// <summary>A <i>tujuan</i>.</summary>
    Tujuan,

    /// <summary>A <i>sasaran</i>, of an organisation or of a person; the owner tells which.</summary>
    Sasaran,

    /// <summary>A programme (<i>program</i>).</summary>
    Program,

    /// <summary>An activity (<i>kegiatan</i>).</summary>
    Activity,

    /// <summary>A sub-activity (<i>subkegiatan</i>).</summary>
    Subactivity,

    /// <summary>An intermediate condition of a performance tree (<i>kondisi antara</i> of a <i>pohon kinerja</i>).</summary>
    Condition,
}

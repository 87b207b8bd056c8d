namespace Kinerja.Formulas.Units;

/// <summary>What two counted nouns have to do with one another.</summary>
internal enum NounRelation
{
    /// <summary>Nobody can tell: one of them is a classifier such as <i>unit</i> or <i>orang</i>, or not known.</summary>
    Uncertain,

    /// <summary>One family: desa and desa tertib.</summary>
    Same,

    /// <summary>Two sorts of one kind, which a sum may hold: desa and kelurahan.</summary>
    Kindred,

    /// <summary>What is and what is not: perizinan and non perizinan.</summary>
    Opposite,

    /// <summary>Different things: desa and dokumen.</summary>
    Unlike,
}

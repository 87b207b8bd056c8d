namespace Kinerja.Regulations;

/// <summary>How surely a fact of law or practice is known: what was actually read to learn it.</summary>
public enum VerificationMark
{
    /// <summary>General knowledge of the field that nobody checked against a text. Never applied unless the host says so.</summary>
    GeneralKnowledge,

    /// <summary>Read in public source code: how an application behaves, not what the law says.</summary>
    SourceCode,

    /// <summary>Read in a secondary source that cites the regulation, such as a report or a summary.</summary>
    SecondarySource,

    /// <summary>Read in a full copy of the regulation itself.</summary>
    RegulationText,

    /// <summary>Follows from the other facts by arithmetic.</summary>
    Arithmetic,
}

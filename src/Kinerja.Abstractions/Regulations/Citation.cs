namespace Kinerja.Regulations;

/// <summary>Where a number or a rule comes from, and how surely that is known.</summary>
/// <param name="Source">The regulation or other source, such as <c>PermenPANRB 6/2022</c>.</param>
/// <param name="Place">The article, page or annex in it; empty when it is not known.</param>
/// <param name="Mark">What was read to learn it.</param>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record Citation(string Source, string Place, VerificationMark Mark)
{
    /// <summary>What a reader has to know beside it, such as a misprint in the source; empty when there is nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Source, place and mark.</summary>
    /// <returns>Such as <c>PermenPANRB 6/2022, p. 97-103 [VP]</c>, the same in every culture.</returns>
    public override string ToString() => Place.Length == 0 ? $"{Source} [{Letters}]" : $"{Source}, {Place} [{Letters}]";

    private string Letters => Mark switch
    {
        VerificationMark.RegulationText => "VP",
        VerificationMark.SecondarySource => "VS",
        VerificationMark.SourceCode => "VC",
        VerificationMark.Arithmetic => "CALC",
        _ => "GK",
    };
}

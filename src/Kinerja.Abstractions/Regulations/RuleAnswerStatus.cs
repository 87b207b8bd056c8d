namespace Kinerja.Regulations;

/// <summary>Whether a rule gave an answer.</summary>
public enum RuleAnswerStatus
{
    /// <summary>There is an answer.</summary>
    Value,

    /// <summary>The regulation leaves it to the assessor (<i>perlu keputusan penilai</i>).</summary>
    NeedsAssessor,

    /// <summary>Numbers that were needed are absent.</summary>
    Missing,

    /// <summary>There is no answer, for a stated reason.</summary>
    Failed,
}

namespace Kinerja.Cascades;

/// <summary>What the whole plan has, for rules that look at a slice of it.</summary>
internal interface IWholePlan
{
    /// <summary>How much of what it has.</summary>
    PlanTally Tally { get; }

    /// <summary>Whether a formula of an owner may use a variable of this name.</summary>
    bool HasVariable(string name, string owner);

    /// <summary>Whether there is an indicator with this code.</summary>
    bool HasIndicator(string code);

    /// <summary>Whether any variable has this owner.</summary>
    bool HasVariablesOf(string owner);
}

namespace Kinerja.Cascades;

/// <summary>How far a rule looks. After an edit it decides what the rule has to look at again.</summary>
public enum RuleReach
{
    /// <summary>Anywhere: the rule looks at the whole cascade again after every edit. The default, and never wrong.</summary>
    Cascade,

    /// <summary>
    /// No further than the element that it reports at: its own members, the facts of its own formula, and the organisation and period of the
    /// cascade. After an edit the rule looks at a cascade that holds the edited element and only some of the others.
    /// </summary>
    Element,
}

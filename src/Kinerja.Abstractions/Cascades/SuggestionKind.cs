namespace Kinerja.Cascades;

/// <summary>What a name should mean that means nothing. References by code come first.</summary>
internal enum SuggestionKind
{
    Node,
    Position,
    Unit,
    Owner,
    Indicator,
    Variable,
    NameInFormula,
    NameInWords,

    /// <summary>Not the nearest name but the owner of the first variable of this very name.</summary>
    OwnerOfName,
}

namespace Kinerja.Diagnostics;

/// <summary>What an edit does; the operations of JSON Patch (RFC 6902) that fixes need.</summary>
public enum FixOperation
{
    /// <summary>Nothing is changed; the fix only holds while this value stands there.</summary>
    Test,

    /// <summary>A member or an element is put in; a member that exists gets the value.</summary>
    Add,

    /// <summary>A member or an element is taken out.</summary>
    Remove,

    /// <summary>The value that stands there is replaced.</summary>
    Replace,
}

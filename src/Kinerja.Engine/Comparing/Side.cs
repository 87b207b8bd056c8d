using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Comparing;

/// <summary>One of the two documents, and the places in it.</summary>
internal sealed class Side(Cascade cascade, string document)
{
    public Cascade Cascade { get; } = cascade;

    public CascadeIndex Index { get; } = new(cascade);

    /// <summary>A place at a list or member of the document, for something of this code that has no place there.</summary>
    public DiagnosticLocation At(string member, string code) => new() { Document = document, Pointer = $"/{member}", Code = code };

    /// <summary>A place at an element, or at a member of it.</summary>
    public DiagnosticLocation At(string list, int place, string code, string member = "") => new()
    {
        Document = document,
        Pointer = member.Length == 0 ? $"/{list}/{place}" : $"/{list}/{place}/{member}",
        Code = code,
    };

    /// <summary>A place at an indicator.</summary>
    public DiagnosticLocation AtIndicator(int place, string member) => At("indicators", place, Cascade.Indicators[place].Code, member);
}

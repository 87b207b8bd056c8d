using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>A place in a rule pack, for findings.</summary>
/// <param name="Pack">The pack's name, which stands for its document.</param>
/// <param name="Pointer">The JSON Pointer of the element.</param>
/// <param name="Rule">The name of the entry; empty when it is about none.</param>
internal readonly record struct RulePlace(string Pack, string Pointer, string Rule)
{
    public DiagnosticLocation Location => new() { Document = Pack, Pointer = Pointer, Code = Rule };

    public RulePlace At(string step) => this with { Pointer = $"{Pointer}/{step}" };

    /// <summary>A finding that was made without knowing of the pack, brought to its place in it.</summary>
    public Diagnostic Located(Diagnostic finding) => finding with
    {
        Location = finding.Location with { Document = Pack, Pointer = Pointer + finding.Location.Pointer, Code = Rule },
    };
}

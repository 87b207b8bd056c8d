using Kinerja.Diagnostics;

namespace Kinerja.Reading.Grammar;

/// <summary>What had to be assumed, repaired or left out while one text was read.</summary>
internal sealed class Assumptions(string text)
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>Whether the text itself says that the result is a percentage.</summary>
    public bool SaysPercentage { get; set; }

    public IReadOnlyList<Diagnostic> Findings => _findings;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params DiagnosticArgument[] arguments) =>
        _findings.Add(new(descriptor, DiagnosticLocation.InFormula(text, span), arguments));

    public void AddAll(Assumptions other) => _findings.AddRange(other._findings);

    public bool Has(DiagnosticDescriptor descriptor) => _findings.Exists(finding => finding.Descriptor == descriptor);
}

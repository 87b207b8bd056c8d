using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Testing.Tests;

/// <summary>A rule that does what a test says.</summary>
internal sealed class DelegateRule(Action<CascadeContext> check, params DiagnosticDescriptor[] kinds) : ICascadeRule
{
    public static DiagnosticDescriptor Own { get; } = Kind("DKI0002", new("Ditemukan.", "Found."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = kinds.Length == 0 ? [Own] : [.. kinds];

    public void Check(CascadeContext context) => check(context);

    public static DiagnosticDescriptor Kind(string id, LocalizedText message) =>
        new(id, DiagnosticCategory.Cascade, DiagnosticSeverity.Info, "own", message, "none");

    /// <summary>A rule that reports one finding in every plan with an indicator.</summary>
    public static DelegateRule Reporting(Func<CascadeContext, Diagnostic> finding) => Reporting(Own, finding);

    public static DelegateRule Reporting(DiagnosticDescriptor kind, Func<CascadeContext, Diagnostic> finding) => new(
        context =>
        {
            if (context.Cascade.Indicators.Count > 0)
                context.Report(finding(context));
        },
        kind);
}

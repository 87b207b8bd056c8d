using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Testing.Tests;

/// <summary>A host's rule as a host would write it: names have at least ten letters.</summary>
internal sealed class ShortNameRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_short = new(
        "DKI0001",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Nama terlalu singkat", "Name too short"),
        new("Nama {code} hanya {count} huruf.", "The name of {code} has only {count} letters."),
        new("Tulis apa yang diukur.", "Say what is measured."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_short];

    public void Check(CascadeContext context)
    {
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (context.Cascade.Indicators[i].Name is { Length: < 10 } name)
                context.Report(s_short, context.AtIndicator(i, "name"), ("code", context.Cascade.Indicators[i].Code), ("count", name.Length));
        }
    }
}

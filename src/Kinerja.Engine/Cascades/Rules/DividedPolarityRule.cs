using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3032: a part divided by load or area for which another direction is better than for the whole.</summary>
/// <remarks>Basis: logic; a part stands for its whole, so what is good for one is good for the other. Silent where a polarity is not stated.</remarks>
internal sealed class DividedPolarityRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_other = new(
        "KIN3032",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Polarisasi bagian berbeda", "Part with another polarity"),
        new(
            "{part} membagi {whole} menurut beban atau wilayah, tetapi polarisasinya {polarity}, bukan {expected}.",
            "{part} divides {whole} by load or area, but its polarity is {polarity}, not {expected}."),
        new(
            "Samakan polarisasinya, atau ubah metode dukungan menjadi aspek atau tidak langsung.",
            "Give both the same polarity, or change the method of support to aspect or indirect."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_other];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (DividedPair pair in CheckFacts.Of(context).Links.Divided(first, end))
        {
            Polarity part = pair.PartIn(context).Polarity;
            Polarity whole = pair.WholeIn(context).Polarity;
            if (part == whole || part == Polarity.NotStated || whole == Polarity.NotStated)
                continue;
            context.Report(
                s_other,
                pair.At(context),
                ("part", pair.PartIn(context).Code),
                ("whole", pair.WholeIn(context).Code),
                ("polarity", Word(part)),
                ("expected", Word(whole)));
        }
    }

    // As documents write it.
    private static string Word(Polarity polarity) => polarity switch
    {
        Polarity.Maximize => "maximize",
        Polarity.Minimize => "minimize",
        _ => "stabilize",
    };
}

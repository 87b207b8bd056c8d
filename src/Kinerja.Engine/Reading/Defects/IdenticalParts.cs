namespace Kinerja.Reading.Defects;

/// <summary>A fraction of a thing by itself.</summary>
internal static class IdenticalParts
{
    public static void Check(DefectContext context)
    {
        foreach (Fraction fraction in context.Fractions)
        {
            if (fraction.Above.Things.SequenceEqual(fraction.Below.Things))
                context.Report(DefectDiagnostics.IdenticalParts, fraction.Below.Span, ("phrase", fraction.Below.Label));
        }
    }
}

using Kinerja.Cascades.Facts;

namespace Kinerja.Cascades.Naming;

/// <summary>Tells percentages from other indicators.</summary>
internal static class Percentages
{
    /// <summary>Whether the unit is percent or the name begins with <i>persentase</i> in any spelling.</summary>
    /// <param name="context">The cascade.</param>
    /// <param name="indicator">The indicator's place.</param>
    public static bool Is(CascadeContext context, int indicator) => CheckFacts.Of(context).Names.IsPercentage(indicator);
}

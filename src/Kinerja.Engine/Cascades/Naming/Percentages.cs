using Kinerja.Indicators;

namespace Kinerja.Cascades.Naming;

/// <summary>Tells percentages from other indicators.</summary>
internal static class Percentages
{
    /// <summary>Whether the unit is percent or the name begins with <i>persentase</i> in any spelling.</summary>
    public static bool Is(CascadeContext context, Indicator indicator) =>
        indicator.Unit.IsPercent || NameLetters.BeginsWithPercentage(context.Index.NameOf(indicator));
}

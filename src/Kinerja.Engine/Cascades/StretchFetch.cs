using System.Runtime.CompilerServices;
using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Fetches what the rules are about to look at in a stretch of the document; see <see cref="ReadAhead"/>.</summary>
/// <remarks>
/// Goes from level to level, the indicators first, then what they hold, and so on: what decides how far to go lies in the cache by then. Of the
/// variables it fetches as large a share as of the indicators, since documents list both in the same order; where one does not, that fetches in
/// vain. It passes over what a host left null: the rules tell of that.
/// </remarks>
internal sealed class StretchFetch(Cascade cascade)
{
    /// <summary>Fetches the indicators of a stretch and their share of the variables.</summary>
    /// <returns>Nothing of use.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Fetch(int first, int end)
    {
        ReadOnlySpan<Indicator> indicators = cascade.Indicators.AsSpan()[first..end];
        int sum = 0;
        foreach (Indicator indicator in indicators)
            sum += indicator is null ? 0 : Texts(indicator) + Lists(indicator);
        foreach (Indicator indicator in indicators)
            sum += indicator is null ? 0 : Parts(indicator);
        foreach (Indicator indicator in indicators)
            sum += indicator is null ? 0 : Values(indicator);
        return sum + Variables(first, end);
    }

    private int Variables(int first, int end)
    {
        ReadOnlySpan<Variable> variables = cascade.Variables.AsSpan();
        int indicators = Math.Max(1, cascade.Indicators.Count);
        int from = (int)((long)variables.Length * first / indicators);
        int to = (int)((long)variables.Length * end / indicators);
        int sum = 0;
        foreach (Variable variable in variables[from..to])
        {
            if (variable is not null)
                sum += Touch(variable.Name) + Touch(variable.PartOf) + Touch(variable.Owner) + Touch(variable.Label) + Touch(variable.Unit.Text);
        }

        return sum;
    }

    private static int Texts(Indicator indicator) =>
        Touch(indicator.Name) + Touch(indicator.Measures) + Touch(indicator.Owner) + Touch(indicator.Responsible) + Touch(indicator.Unit.Text);

    private static int Lists(Indicator indicator) =>
        Items(indicator.Sources).Length + Items(indicator.Targets).Length + Items(indicator.Supports).Length + Touch(indicator.Formula?.Expression)
        + One(indicator.Baseline?.Value) + One(indicator.Scale?.Rungs);

    private static int Parts(Indicator indicator)
    {
        int sum = Kind(indicator.Baseline?.Value);
        foreach (Target target in Items(indicator.Targets))
            sum += One(target?.Period);
        foreach (SupportLink link in Items(indicator.Supports))
            sum += link is null ? 0 : (int)link.Method;
        return sum;
    }

    private static int Values(Indicator indicator)
    {
        int sum = 0;
        foreach (Target target in Items(indicator.Targets))
            sum += Kind(target?.Value) + (target?.Period?.FirstYear ?? 0);
        foreach (SupportLink link in Items(indicator.Supports))
            sum += Touch(link?.Indicator);
        return sum;
    }

    private static ReadOnlySpan<T> Items<T>(ValueList<T>? list) => list is null ? [] : list.AsSpan();

    private static int Touch(string? text) => text is null ? 0 : ReadAhead.Touch(text);

    private static int One(object? part) => part is null ? 0 : 1;

    private static int Kind(IndicatorValue? value) => value is NumberValue ? 1 : 0;
}

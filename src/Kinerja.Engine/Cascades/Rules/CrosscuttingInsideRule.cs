using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3046: a support called crosscutting that crosses nothing.</summary>
/// <remarks>
/// Basis: logic; crosscutting support comes from another position or unit. Reported where both indicators have one owner, and where a
/// position supports an indicator of the very unit that it belongs to.
/// </remarks>
internal sealed class CrosscuttingInsideRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_inside = new(
        "KIN3046",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Crosscutting di dalam satu unit", "Crosscutting inside one unit"),
        new(
            "{supporter} mendukung {supported} secara crosscutting, padahal keduanya milik {owner}.",
            "{supporter} supports {supported} by crosscutting, although both belong to {owner}."),
        new(
            "Pilih metode langsung atau tidak langsung, atau perbaiki pemilik salah satunya.",
            "Choose a direct or an indirect method, or correct the owner of either."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_inside];

    public void Check(CascadeContext context, int first, int end)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        LinkPlaces links = CheckFacts.Of(context).Links;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<int> targets = links.TargetsOf(i);
            for (int k = 0; k < targets.Length; k++)
            {
                int supported = targets[k];
                if (links.MethodOf(i, k) == SupportMethod.Crosscutting
                    && supported >= 0
                    && supported != i
                    && CommonOwner(context, indicators[i], indicators[supported]) is { } owner)
                {
                    context.Report(
                        s_inside,
                        context.AtIndicator(i, $"supports/{k}/method"),
                        ("supporter", indicators[i].Code),
                        ("supported", indicators[supported].Code),
                        ("owner", owner));
                }
            }
        }
    }

    // The owner of both, or the unit that owns the supported one and holds the supporter's position.
    private static string? CommonOwner(CascadeContext context, Indicator supporter, Indicator supported)
    {
        string organization = context.Cascade.Organization.Code;
        string first = supporter.Owner.Length > 0 ? supporter.Owner : organization;
        string second = supported.Owner.Length > 0 ? supported.Owner : organization;
        if (first == second)
            return first;
        if (!context.Index.TryFindPosition(first, out int position) || !UnitGraph.TryFind(context, second, out _))
            return null;
        string unit = context.Cascade.Positions[position].Unit;
        return (unit.Length > 0 ? unit : organization) == second ? second : null;
    }
}

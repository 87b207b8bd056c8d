using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3036: an indicator with several different targets for one period.</summary>
/// <remarks>Basis: logic; nobody can tell which one achievement is compared with. A target that does not say its period is for the plan's.</remarks>
internal sealed class SeveralTargetsRule : IIndicatorRule
{
    private const int MostOnStack = 64;

    private static readonly DiagnosticDescriptor s_several = new(
        "KIN3036",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Beberapa target untuk satu periode", "Several targets for one period"),
        new(
            "{code} sudah mempunyai target {first} untuk periode yang sama; yang ini {second}.",
            "{code} already has the target {first} for the same period; this one is {second}."),
        new("Hapus salah satu target, atau perbaiki periodenya.", "Remove one of the targets, or correct its period."));

    private static readonly LocalizedText s_first = new("target pertama", "the first target");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_several];

    public void Check(CascadeContext context, int first, int end)
    {
        Dictionary<long, int>? firsts = null;
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.TargetsOutOfOrder, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Targets.Count < 2)
                continue;
            if (indicator.Targets.Count <= MostOnStack && AllDiffer(context, indicator.Targets))
                continue;
            firsts ??= [];
            firsts.Clear();
            for (int k = 0; k < indicator.Targets.Count; k++)
            {
                long when = When.Of(context, indicator.Targets[k]).Key;
                if (!firsts.TryAdd(when, k) && !AreEqual(indicator.Targets[firsts[when]].Value, indicator.Targets[k].Value))
                    Report(context, i, firsts[when], k);
            }
        }
    }

    // Nearly every indicator has one target for each period; a few are compared faster than they are looked up.
    private static bool AllDiffer(CascadeContext context, ValueList<Target> targets)
    {
        Span<long> periods = stackalloc long[targets.Count];
        for (int k = 0; k < targets.Count; k++)
        {
            periods[k] = When.Of(context, targets[k]).Key;
            if (periods[..k].Contains(periods[k]))
                return false;
        }

        return true;
    }

    // However they were written: 80 and 80.0 are one target.
    private static bool AreEqual(IndicatorValue x, IndicatorValue y) => (x, y) switch
    {
        (TextValue, TextValue) => x.Text == y.Text,
        _ => (x with { Text = "" }).Equals(y with { Text = "" }),
    };

    private static void Report(CascadeContext context, int place, int first, int second)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        context.Report(new Diagnostic(
            s_several,
            context.AtIndicator(place, $"targets/{second}"),
            ("code", indicator.Code),
            ("first", Direction.Words(indicator.Targets[first].Value)),
            ("second", Direction.Words(indicator.Targets[second].Value)))
        {
            RelatedLocations = [new(context.AtIndicator(place, $"targets/{first}"), s_first)],
        });
    }
}

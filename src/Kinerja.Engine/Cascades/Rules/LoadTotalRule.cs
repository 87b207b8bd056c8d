using Kinerja.Cascades.Graphs;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3030: an indicator divided by load whose parts' targets do not add up to its own.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: results divided by quantitative load, such as 10 ton as 5 and 5 (pages 39 to 43).
/// Judges a period only when the whole and every part carry one number for it. Silent about percentages, which do not add up, and where
/// some parts are divided by area; half of the last decimal of each part is forgiven.
/// </remarks>
internal sealed class LoadTotalRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_unequal = new(
        "KIN3030",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Pembagian beban tidak genap", "Load that does not add up"),
        new(
            "Target {code} adalah {target}, tetapi target bagian-bagian bebannya berjumlah {total}: {codes}.",
            "The target of {code} is {target}, but those of the parts of its load add up to {total}: {codes}."),
        new(
            "Samakan target bagian-bagiannya dengan target yang dibagi, atau ubah metode dukungannya.",
            "Make the targets of the parts add up to the divided one, or change the method of their support."));

    private static readonly LocalizedText s_part = new("satu bagian", "one part");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unequal];

    public void Check(CascadeContext context)
    {
        Supporters direct = Supporters.Of(context, link => link.Method is SupportMethod.DirectByLoad or SupportMethod.DirectByArea);
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            ReadOnlySpan<Supporters.Support> parts = direct.Of(i);
            if (parts.Length > 0 && !context.Cascade.Indicators[i].Unit.IsPercent && AreLoads(context, parts))
                CheckWhole(context, i, parts);
        }
    }

    private static bool AreLoads(CascadeContext context, ReadOnlySpan<Supporters.Support> parts)
    {
        foreach (Supporters.Support part in parts)
        {
            if (part.In(context).Method != SupportMethod.DirectByLoad)
                return false;
        }

        return true;
    }

    private static void CheckWhole(CascadeContext context, int place, ReadOnlySpan<Supporters.Support> parts)
    {
        Dictionary<When, Numbered?> wholes = NumbersOf(context, place);
        Dictionary<When, Totals> totals = [];
        foreach (Supporters.Support part in parts)
        {
            foreach ((When when, Numbered? number) in NumbersOf(context, part.Indicator))
            {
                if (number is not { } counted || !wholes.ContainsKey(when))
                    continue;
                Totals total = totals.GetValueOrDefault(when);
                total.Add(counted.Number);
                totals[when] = total;
            }
        }

        foreach ((When when, Totals total) in totals)
        {
            if (wholes[when] is { } whole && total.Count == parts.Length && !total.Make(whole.Number))
                Report(context, place, whole, total, parts.ToArray());
        }
    }

    // The number for each period; null where several targets share one.
    private static Dictionary<When, Numbered?> NumbersOf(CascadeContext context, int place)
    {
        ValueList<Target> targets = context.Cascade.Indicators[place].Targets;
        var numbers = new Dictionary<When, Numbered?>(targets.Count);
        for (int k = 0; k < targets.Count; k++)
        {
            When when = When.Of(context, targets[k]);
            Numbered? number = targets[k].Value is NumberValue value ? new(k, value.Number) : null;
            if (!numbers.TryAdd(when, number))
                numbers[when] = null;
        }

        return numbers;
    }

    private static void Report(CascadeContext context, int place, Numbered whole, Totals total, Supporters.Support[] parts) =>
        context.Report(new Diagnostic(
            s_unequal,
            context.AtIndicator(place, $"targets/{whole.Target}"),
            ("code", context.Cascade.Indicators[place].Code),
            ("target", whole.Number),
            ("total", Totals.Words(total.Sum)),
            ("codes", CodeListing.InWords(parts.Length, i => parts[i].CodeIn(context))))
        {
            RelatedLocations = [.. parts.Select(part => new RelatedLocation(context.AtIndicator(part.Indicator, $"supports/{part.Link}"), s_part))],
        });

    private readonly record struct Numbered(int Target, decimal Number);
}

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
        Supporters direct = Supporters.Of(context, SupportMethod.DirectByLoad, SupportMethod.DirectByArea);
        var lines = new Dictionary<long, Line>(); // used anew for each whole
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            ReadOnlySpan<Supporters.Support> parts = direct.Of(i);
            if (parts.Length > 0 && AreLoads(parts) && !context.Cascade.Indicators[i].Unit.IsPercent)
                CheckWhole(context, i, parts, lines);
        }
    }

    private static bool AreLoads(ReadOnlySpan<Supporters.Support> parts)
    {
        foreach (Supporters.Support part in parts)
        {
            if (part.Method != SupportMethod.DirectByLoad)
                return false;
        }

        return true;
    }

    private static void CheckWhole(CascadeContext context, int place, ReadOnlySpan<Supporters.Support> parts, Dictionary<long, Line> lines)
    {
        ValueList<Target> targets = context.Cascade.Indicators[place].Targets;
        lines.Clear();
        for (int k = 0; k < targets.Count; k++)
        {
            long when = When.Of(context, targets[k]).Key;
            // Of several targets of one period nobody can tell which is divided.
            if (!lines.TryAdd(when, new(k)))
                lines[when].IsJudged = false;
        }

        foreach (Supporters.Support part in parts)
        {
            foreach (Target target in context.Cascade.Indicators[part.Indicator].Targets)
            {
                if (lines.TryGetValue(When.Of(context, target).Key, out Line? line))
                    line.Add(part.Indicator, target.Value);
            }
        }

        for (int k = 0; k < targets.Count; k++)
        {
            Line line = lines[When.Of(context, targets[k]).Key];
            if (line.Target == k && line.IsJudged && line.Total.Count == parts.Length
                && targets[k].Value is NumberValue { Number: var whole } && !line.Total.Make(whole))
            {
                Report(context, place, k, whole, line.Total, parts.ToArray());
            }
        }
    }

    private static void Report(CascadeContext context, int place, int target, decimal whole, Totals total, Supporters.Support[] parts) =>
        context.Report(new Diagnostic(
            s_unequal,
            context.AtIndicator(place, $"targets/{target}"),
            ("code", context.Cascade.Indicators[place].Code),
            ("target", whole),
            ("total", Totals.Words(total.Sum)),
            ("codes", CodeListing.InWords(parts.Length, i => parts[i].CodeIn(context))))
        {
            RelatedLocations = [.. parts.Select(part => new RelatedLocation(context.AtIndicator(part.Indicator, $"supports/{part.Link}"), s_part))],
        });

    /// <summary>One period of the whole: which of its targets, and what its parts add up to.</summary>
    private sealed class Line(int target)
    {
        private int _lastPart = -1;
        private Totals _total;

        public int Target => target;

        public Totals Total => _total;

        public bool IsJudged { get; set; } = true;

        public void Add(int part, IndicatorValue value)
        {
            // A part with several targets for the period, or with one in words, leaves it open.
            if (part == _lastPart || value is not NumberValue { Number: var number })
                IsJudged = false;
            else
                _total.Add(number);
            _lastPart = part;
        }
    }
}

using Kinerja.Cascades.Graphs;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3060: a section that provides an indicator's data, but is no position of the plan or has no IKI that supports the indicator.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: every position has a result of its own in what the organisation is to reach (page 24). A
/// heuristic: sections are found in the words of sources, with the usual abbreviations, and compared with titles. Silent in a plan
/// whose positions name no section, and about an indicator's own section.
/// </remarks>
internal sealed class SourceWithoutIkiRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_unknown = Kind(new(
        "Sumber data {code} adalah '{source}', tetapi tidak ada jabatan bernama demikian.",
        "The data of {code} comes from '{source}', but there is no position of that name."));

    private static readonly DiagnosticDescriptor s_idle = Kind(new(
        "Sumber data {code} adalah '{source}', tetapi {position} tidak mempunyai IKI yang mendukungnya.",
        "The data of {code} comes from '{source}', but {position} has no IKI that supports it."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unknown];

    public void Check(CascadeContext context)
    {
        var words = PlanWords.Of(context);
        var sections = new SectionNames(words);
        Positions positions = Positions.Of(context, sections);
        if (positions.Count == 0)
            return;
        Supporters supporters = Supporters.Of(context);
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            ValueList<string> sources = context.Cascade.Indicators[i].Sources;
            for (int k = 0; k < sources.Count; k++)
            {
                if (!found.TryGetValue(sources[k], out List<int>? holders))
                    found.Add(sources[k], holders = [.. sections.In(sources[k]).Select(positions.Find)]);
                foreach (int holder in holders)
                    CheckSource(context, supporters, i, k, holder);
            }
        }
    }

    private static void CheckSource(CascadeContext context, Supporters supporters, int place, int source, int holder)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        DiagnosticLocation at = context.AtIndicator(place, $"sources/{source}");
        if (holder < 0)
        {
            context.Report(s_unknown, at, ("code", indicator.Code), ("source", indicator.Sources[source]));
            return;
        }

        string position = context.Cascade.Positions[holder].Code;
        if (indicator.Owner == position)
            return;
        foreach (Supporters.Support support in supporters.Of(place))
        {
            if (context.Cascade.Indicators[support.Indicator].Owner == position)
                return;
        }

        context.Report(s_idle, at, ("code", indicator.Code), ("source", indicator.Sources[source]), ("position", position));
    }

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3060",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Sumber data tanpa IKI", "Data source without an IKI"),
        message,
        new(
            "Perbaiki nama bagian itu, atau beri jabatannya IKI yang mendukung indikator ini.",
            "Correct the name of the section, or give its position an IKI that supports the indicator."),
        DiagnosticCertainty.Heuristic);

    /// <summary>The positions whose titles name a section, found by any of its words.</summary>
    private sealed class Positions
    {
        private readonly List<(HashSet<int> Words, int Position)> _sections = [];
        private readonly Dictionary<int, List<int>> _byWord = [];

        public int Count => _sections.Count;

        public static Positions Of(CascadeContext context, SectionNames sections)
        {
            var positions = new Positions();
            for (int i = 0; i < context.Cascade.Positions.Count; i++)
            {
                foreach (List<int> section in sections.In(context.Cascade.Positions[i].Title))
                    positions.Add(section, i);
            }

            return positions;
        }

        /// <summary>The first position whose section has all these words; -1 when none has.</summary>
        public int Find(List<int> section)
        {
            foreach (int at in _byWord.GetValueOrDefault(section[0], []))
            {
                if (section.TrueForAll(_sections[at].Words.Contains))
                    return _sections[at].Position;
            }

            return -1;
        }

        private void Add(List<int> section, int position)
        {
            foreach (int word in section.Distinct())
            {
                if (!_byWord.TryGetValue(word, out List<int>? places))
                    _byWord.Add(word, places = []);
                places.Add(_sections.Count);
            }

            _sections.Add(([.. section], position));
        }
    }
}

using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Fixing;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3002: a code that refers to nothing in the document.</summary>
/// <remarks>
/// Basis: logic; a link to nothing links nothing. An empty reference is not stated and is not judged, but for the target of a support
/// link.
/// </remarks>
internal sealed class UnknownReferenceRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_unknown = new(
        "KIN3002",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Rujukan tidak dikenal", "Unknown reference"),
        new(
            "{member} berisi '{reference}', tetapi tidak ada {target}.{suggestion}",
            "{member} says '{reference}', but there is no {target}.{suggestion}"),
        new("Perbaiki kodenya, atau tambahkan unsur yang dirujuk.", "Correct the code, or add the element that is meant."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unknown];

    public void Check(CascadeContext context, int first, int end) => CheckFacts.Of(context).KeptBy(this, () => new Search(context)).Run(first, end);

    /// <summary>One check: what each kind of reference may lead to, and how many suggestions it may still cost.</summary>
    private sealed class Search(CascadeContext context)
    {
        private readonly Cascade _cascade = context.Cascade;
        private readonly CascadeIndex _index = context.Index;
        private readonly CheckFacts _facts = CheckFacts.Of(context);

        private readonly Target _node = new(
            new("simpul dengan kode itu", "node with that code"),
            context,
            SuggestionKind.Node,
            cascade => cascade.Nodes.Count,
            cascade => cascade.Nodes.Select(node => node.Code));

        private readonly Target _position = new(
            new("jabatan dengan kode itu", "position with that code"),
            context,
            SuggestionKind.Position,
            cascade => cascade.Positions.Count,
            cascade => cascade.Positions.Select(position => position.Code));

        private readonly Target _unit = new(
            new("unit organisasi dengan kode itu", "organisation unit with that code"),
            context,
            SuggestionKind.Unit,
            cascade => cascade.Units.Count + 1,
            UnitCodes);

        private readonly Target _owner = new(
            new("jabatan atau unit organisasi dengan kode itu", "position or organisation unit with that code"),
            context,
            SuggestionKind.Owner,
            cascade => cascade.Positions.Count + cascade.Units.Count + 1,
            cascade => cascade.Positions.Select(position => position.Code).Concat(UnitCodes(cascade)));

        private readonly Target _indicator = new(
            new("indikator dengan kode itu", "indicator with that code"),
            context,
            SuggestionKind.Indicator,
            cascade => cascade.Indicators.Count,
            cascade => cascade.Indicators.Select(indicator => indicator.Code));

        private readonly Target _variable = new(
            new("variabel dengan nama itu", "variable with that name"),
            context,
            SuggestionKind.Variable,
            cascade => cascade.Variables.Count,
            cascade => cascade.Variables.Select(variable => variable.Name));

        private HashSet<string>? _owners;

        public void Run(int first, int end)
        {
            if (first == 0)
            {
                CheckOrganization();
                CheckNodes();
                CheckPositions();
                CheckVariables();
            }

            for (int i = first; i < end; i++)
            {
                if (context.IsAsked(ElementList.Indicators, i))
                    CheckIndicator(i, _cascade.Indicators[i]);
            }

            // Most of these variables have been looked at by then, for the formulas that use them.
            if (end == _cascade.Indicators.Count)
                CheckParts();
        }

        private static IEnumerable<string> UnitCodes(Cascade cascade) =>
            cascade.Units.Select(unit => unit.Code).Prepend(cascade.Organization.Code);

        private void CheckOrganization()
        {
            string parent = _cascade.Organization.Parent;
            if (parent.Length > 0 && !_index.IsUnit(parent))
                Report(context.AtDocument("organization/parent"), "parent", parent, _unit);
            for (int i = 0; i < _cascade.Units.Count; i++)
            {
                parent = _cascade.Units[i].Parent;
                if (parent.Length > 0 && context.IsAsked(ElementList.Units, i) && !_index.IsUnit(parent))
                    Report(context.AtUnit(i, "parent"), "parent", parent, _unit);
            }
        }

        private void CheckNodes()
        {
            for (int i = 0; i < _cascade.Nodes.Count; i++)
            {
                if ((!_facts.Nodes.IsParentUnknown(i) && !_facts.Nodes.IsOwnerUnknown(i)) || !context.IsAsked(ElementList.Nodes, i))
                    continue;
                CascadeNode node = _cascade.Nodes[i];
                if (_facts.Nodes.IsParentUnknown(i))
                    Report(context.AtNode(i, "parent"), "parent", node.Parent, _node);
                if (_facts.Nodes.IsOwnerUnknown(i))
                    Report(context.AtNode(i, "owner"), "owner", node.Owner, _owner);
            }
        }

        private void CheckPositions()
        {
            for (int i = 0; i < _cascade.Positions.Count; i++)
            {
                if (!context.IsAsked(ElementList.Positions, i))
                    continue;
                Position position = _cascade.Positions[i];
                if (IsUnknownPosition(position.ReportsTo))
                    Report(context.AtPosition(i, "reportsTo"), "reportsTo", position.ReportsTo, _position);
                if (position.Unit.Length > 0 && !_index.IsUnit(position.Unit))
                    Report(context.AtPosition(i, "unit"), "unit", position.Unit, _unit);
            }
        }

        private void CheckVariables()
        {
            if (!_index.Variables.Owners.Any(IsUnknownOwner))
                return;
            for (int i = 0; i < _cascade.Variables.Count; i++)
            {
                string owner = _cascade.Variables[i].Owner;
                if (IsUnknownOwner(owner) && context.IsAsked(ElementList.Variables, i))
                    Report(context.AtVariable(i, "owner"), "owner", owner, _owner, isHarmless: false);
            }
        }

        private void CheckParts()
        {
            for (int i = 0; i < _cascade.Variables.Count; i++)
            {
                if (!context.IsAsked(ElementList.Variables, i) || !_facts.Parts.IsUnknown(i))
                    continue;
                Variable variable = _cascade.Variables[i];
                Report(context.AtVariable(i, "partOf"), "partOf", variable.PartOf, _variable, isHarmless: IsUsable(_variable.Twins.Of(variable.PartOf), variable.Owner));
            }
        }

        // A formula in words is read with the help of the indicator's name and sasaran, so with others it may be read otherwise.
        private void CheckIndicator(int place, Indicator indicator)
        {
            if (_facts.Measures.Of(place) < 0 && indicator.Measures.Length > 0)
                Report(context.AtIndicator(place, "measures"), "measures", indicator.Measures, _node, isHarmless: !WordedFormulas.IsWorded(indicator));
            if (_facts.Owners.Of(place).Position < 0 && IsUnknownOwner(indicator.Owner))
                Report(context.AtIndicator(place, "owner"), "owner", indicator.Owner, _owner, isHarmless: !HasVariables(indicator.Owner));
            if (_facts.Owners.ResponsibleFor(place).Position < 0 && indicator.Responsible.Length > 0)
                Report(context.AtIndicator(place, "responsible"), "responsible", indicator.Responsible, _position);
            if (indicator.NameFrom.Length > 0 && !_index.TryFindIndicator(indicator.NameFrom, out _))
                Report(context.AtIndicator(place, "nameFrom"), "nameFrom", indicator.NameFrom, _indicator, isHarmless: !WordedFormulas.IsWorded(indicator));
            ReadOnlySpan<int> links = _facts.Links.TargetsOf(place);
            for (int i = 0; i < links.Length; i++)
            {
                string supported = indicator.Supports[i].Indicator;
                if (links[i] < 0)
                    Report(context.AtIndicator(place, $"supports/{i}/indicator"), "supports", supported, _indicator);
            }

            for (int i = 0; i < indicator.Mentions.Count; i++)
            {
                string measured = indicator.Mentions[i].Measures;
                if (IsUnknownNode(measured))
                    Report(context.AtIndicator(place, $"mentions/{i}/measures"), "measures", measured, _node);
            }
        }

        private bool IsUsable(string? variable, string owner) => variable is not null
            && (context.WholePlan is { } whole ? whole.HasVariable(variable, owner) : _index.TryFindVariable(variable, owner, out _));

        // An owner's variables come before everybody's, so with another owner a formula may mean another variable.
        private bool HasVariables(string owner)
        {
            return OwnsAny(owner) || OwnsAny(_owner.Twins.Of(owner) ?? owner);
        }

        private bool OwnsAny(string owner)
        {
            if (context.WholePlan is { } whole)
                return whole.HasVariablesOf(owner);
            _owners ??= new(_cascade.Variables.Select(variable => variable.Owner), StringComparer.Ordinal);
            return _owners.Contains(owner);
        }

        private bool IsUnknownNode(string code) => code.Length > 0 && !_index.TryFindNode(code, out _);

        private bool IsUnknownPosition(string code) => code.Length > 0 && !_index.TryFindPosition(code, out _);

        private bool IsUnknownOwner(string code) =>
            code.Length > 0 && !_index.TryFindPosition(code, out _) && !_index.IsUnit(code);

        // A twin can mean nothing else, unless it is the element itself; a code that is merely near is for a person to judge.
        private void Report(DiagnosticLocation at, string member, string reference, Target target, bool isHarmless = true)
        {
            string? twin = target.Twins.Of(reference);
            string? meant = twin ?? target.Suggestions.Nearest(reference);
            FixKind kind = twin is not null && twin != at.Code && isHarmless ? FixKind.Safe : FixKind.Suggested;
            context.Report(new Diagnostic(
                s_unknown,
                at,
                ("member", member),
                ("reference", reference),
                ("target", target.Description),
                ("suggestion", meant is null ? "" : NameSuggestions.Sentence(meant)))
            {
                // The very name may exist, but for somebody else.
                Fixes = meant is null || meant == reference ? [] : [Fix.Rewrite(kind, at.Pointer!, reference, meant)],
            });
        }
    }

    /// <summary>What a reference may lead to.</summary>
    private sealed class Target(
        LocalizedText description, CascadeContext context, SuggestionKind kind, Func<Cascade, int> count, Func<Cascade, IEnumerable<string>> codes)
    {
        public LocalizedText Description => description;

        public NameSuggestions Suggestions { get; } = new(
            () => count(context.Whole),
            name =>
            {
                return context.Suggestions is { } memory ? memory.Nearest(new(kind, name), Find) : Find();

                string? Find() => NearestName.Find(name, codes(context.Whole));
            });

        public CodeTwins Twins { get; } = new(() => codes(context.Whole), context.Suggestions, kind);
    }
}

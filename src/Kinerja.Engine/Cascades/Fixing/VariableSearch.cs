using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Fixing;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Fixing;

/// <summary>Finds what an unknown name of a formula was meant to be.</summary>
internal sealed class VariableSearch
{
    private readonly CascadeContext _context;
    private readonly NameSuggestions _suggestions;
    private readonly CodeTwins _twins;
    private (ValueList<FormulaReference>? All, string Owner, string Text) _mended = (null, "", "");

    public VariableSearch(CascadeContext context)
    {
        _context = context;
        _suggestions = new(() => context.Whole.Variables.Count, _ => null);
        // Of all variables: a twin that belongs to somebody else is not known to the formula, and is dropped below.
        _twins = new(
            () => context.Whole.Variables.Select(variable => variable.Name).Concat(context.Whole.Indicators.Select(indicator => indicator.Code)),
            context.Suggestions,
            SuggestionKind.NameInFormula);
    }

    public bool IsKnown(string name, string owner) =>
        _context.Index.TryFindVariable(name, owner, out _) || _context.Index.TryFindIndicator(name, out _);

    /// <summary>A sentence and a fix; an empty one and null when nothing is near.</summary>
    /// <param name="reference">The unknown name.</param>
    /// <param name="owner">The owner of the indicator.</param>
    /// <param name="all">All names of the formula: those with a twin are mended together.</param>
    /// <param name="at">Where the unknown name stands.</param>
    public (LocalizedText Suggestion, Fix? Fix) SuggestionFor(FormulaReference reference, string owner, ValueList<FormulaReference> all, DiagnosticLocation at)
    {
        if (TwinOf(reference.Name, owner) is { } twin)
            return (NameSuggestions.Sentence(twin), FormulaFix.Of(FixKind.Safe, at.Pointer!, at.FormulaText, Mended(at.FormulaText, owner, all), twin));
        if (!_suggestions.MayLookFor(reference.Name))
            return ("", null);
        // The very name exists, but for somebody else: proposing it again would help nobody.
        if (Remembered(new(SuggestionKind.OwnerOfName, reference.Name), () => OwnerOf(reference.Name)) is { } other)
            return (new($" Nama itu hanya milik '{other}'.", $" That name belongs to '{other}' only."), null);
        if (Remembered(new(SuggestionKind.NameInFormula, reference.Name, owner), () => Nearest(reference.Name, owner)) is not { } nearest)
            return ("", null);
        Fix? fix = FormulaFix.NameText(nearest) is { } written ? FormulaFix.Of(FixKind.Suggested, at.Pointer!, at.FormulaText, reference.Span, written) : null;
        return (NameSuggestions.Sentence(nearest), fix);
    }

    private string? Remembered(SuggestionKey key, Func<string?> find) => _context.Suggestions is { } memory ? memory.Nearest(key, find) : find();

    private string? OwnerOf(string name)
    {
        string key = NameKey.Of(name);
        return _context.Whole.Variables.FirstOrDefault(variable => NameKey.Of(variable.Name) == key)?.Owner;
    }

    private string? Nearest(string name, string owner) => NearestName.Find(
        name,
        _context.Whole.Variables.Where(variable => variable.Owner.Length == 0 || variable.Owner == owner).Select(variable => variable.Name));

    private bool IsKnownInWhole(string name, string owner) =>
        _context.WholePlan is { } whole ? whole.HasVariable(name, owner) || whole.HasIndicator(name) : IsKnown(name, owner);

    private string? TwinOf(string name, string owner) =>
        _twins.Of(name) is { } twin && IsKnownInWhole(twin, owner) && FormulaFix.NameText(twin) is not null ? twin : null;

    // The same for every unknown name of one formula, so it is written once.
    private string Mended(string text, string owner, ValueList<FormulaReference> all)
    {
        if (ReferenceEquals(_mended.All, all) && _mended.Owner == owner)
            return _mended.Text;
        var mended = new StringBuilder(text.Length + 8);
        int at = 0;
        foreach (FormulaReference reference in all)
        {
            if (IsKnown(reference.Name, owner) || TwinOf(reference.Name, owner) is not { } twin)
                continue;
            mended.Append(text, at, reference.Span.Start - at).Append(FormulaFix.NameText(twin));
            at = reference.Span.End;
        }

        _mended = (all, owner, mended.Append(text, at, text.Length - at).ToString());
        return _mended.Text;
    }
}

using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3003: a name in a formula that is neither a variable its owner may use nor an indicator's code.</summary>
/// <remarks>Basis: logic; a name without a meaning has no value. Each use is reported at its place in the formula.</remarks>
internal sealed class UnknownVariableRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_unknown = new(
        "KIN3003",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Variabel tidak dikenal", "Unknown variable"),
        new(
            "'{name}' bukan variabel dan bukan kode indikator dalam dokumen ini.{suggestion}",
            "'{name}' is neither a variable nor the code of an indicator in this document.{suggestion}"),
        new(
            "Perbaiki namanya, atau nyatakan variabel itu dalam daftar variabel.",
            "Correct the name, or declare it in the list of variables."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unknown];

    public void Check(CascadeContext context)
    {
        ValueList<Variable> variables = context.Cascade.Variables;
        var suggestions = new NameSuggestions(variables.Count, []);
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            // The reader makes names of phrases; that nobody declared them is no mistake.
            if (context.FormulaOf(i) is not { } facts || context.IsRead(i))
                continue;
            string owner = context.Cascade.Indicators[i].Owner;
            foreach (FormulaReference reference in facts.References)
            {
                if (context.Index.TryFindVariable(reference.Name, owner, out _) || context.Index.TryFindIndicator(reference.Name, out _))
                    continue;
                context.Report(
                    s_unknown,
                    context.AtExpression(i, reference.Span),
                    ("name", reference.Name),
                    ("suggestion", suggestions.MayLookFor(reference.Name) ? Suggestion(variables, reference.Name, owner) : ""));
            }
        }
    }

    private static LocalizedText Suggestion(ValueList<Variable> variables, string name, string owner)
    {
        string key = NameKey.Of(name);
        foreach (Variable variable in variables)
        {
            // The very name exists, but for somebody else: proposing it again would help nobody.
            if (NameKey.Of(variable.Name) == key)
                return new($" Nama itu hanya milik '{variable.Owner}'.", $" That name belongs to '{variable.Owner}' only.");
        }

        IEnumerable<string> usable = variables
            .Where(variable => variable.Owner.Length == 0 || variable.Owner == owner)
            .Select(variable => variable.Name);
        return NearestName.Find(name, usable) is { } nearest ? NameSuggestions.Sentence(nearest) : "";
    }
}

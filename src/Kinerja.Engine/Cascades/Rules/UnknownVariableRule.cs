using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Fixing;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

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
        var search = new VariableSearch(context);
        foreach (int i in CheckFacts.Of(context).References.WithOtherNames)
        {
            // The reader makes names of phrases; that nobody declared them is no mistake.
            if (!context.IsAsked(ElementList.Indicators, i) || context.FormulaOf(i) is not { } facts || context.IsRead(i))
                continue;
            string owner = context.Cascade.Indicators[i].Owner;
            foreach (FormulaReference reference in facts.References)
            {
                if (search.IsKnown(reference.Name, owner))
                    continue;
                DiagnosticLocation at = context.AtExpression(i, reference.Span);
                (LocalizedText suggestion, Fix? fix) = search.SuggestionFor(reference, owner, facts.References, at);
                context.Report(new Diagnostic(s_unknown, at, ("name", reference.Name), ("suggestion", suggestion)) { Fixes = fix is null ? [] : [fix] });
            }
        }
    }
}

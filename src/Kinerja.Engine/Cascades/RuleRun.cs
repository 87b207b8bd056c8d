using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Cascades;

/// <summary>Runs one rule so that its mistakes become findings and the other rules still run.</summary>
internal sealed class RuleRun
{
    private static readonly DiagnosticDescriptor s_failed = new(
        "KIN9001",
        DiagnosticCategory.Configuration,
        DiagnosticSeverity.Error,
        new("Aturan gagal berjalan", "A rule failed"),
        new(
            "Aturan {rule} berhenti karena {failure}: {message} Temuannya mungkin tidak lengkap; aturan lain tetap berjalan.",
            "The rule {rule} stopped with {failure}: {message} Its findings may be incomplete; the other rules have run."),
        new("Perbaiki atau keluarkan aturan itu.", "Repair the rule or leave it out."));

    private static readonly DiagnosticDescriptor s_undeclared = new(
        "KIN9002",
        DiagnosticCategory.Configuration,
        DiagnosticSeverity.Warning,
        new("Aturan melaporkan id yang tidak dinyatakannya", "A rule reports an id that it does not declare"),
        new(
            "Aturan {rule} melaporkan {id}, yang tidak ada dalam daftar temuannya. Temuan itu tetap ditampilkan.",
            "The rule {rule} reported {id}, which is not among its descriptors. The finding is shown nevertheless."),
        new("Tambahkan id itu ke Descriptors aturan tersebut.", "Add the id to the rule's Descriptors."));

    private readonly ICascadeRule _rule;
    private readonly List<Diagnostic> _findings;
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private ValueList<DiagnosticDescriptor> _declared = [];

    private RuleRun(ICascadeRule rule, List<Diagnostic> findings)
    {
        _rule = rule;
        _findings = findings;
    }

    /// <summary>The kinds of findings about rules themselves.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_failed, s_undeclared];

    /// <summary>What a rule says that it can report. Nothing when it cannot say it; the check tells that.</summary>
    public static ValueList<DiagnosticDescriptor> DescriptorsOf(ICascadeRule rule)
    {
        try
        {
            return rule.Descriptors;
        }
        catch (Exception)
        {
            // A host's rule that fails here fails in each check again and is named there; it must not keep the engine from being made.
            return [];
        }
    }

    private string Name => _rule.GetType().FullName ?? _rule.GetType().Name;

    /// <summary>Runs the rule and adds what it reports, and what went wrong, to the findings.</summary>
    public static void Of(
        ICascadeRule rule, CascadeIndex index, FormulaFacts?[] facts, List<Diagnostic> findings, CancellationToken cancellation)
    {
        var run = new RuleRun(rule, findings);
        try
        {
            run._declared = rule.Descriptors;
            rule.Check(new CascadeContext(index, place => facts[place], run.Take, cancellation));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever a host's rule throws is the host's to know; it must not hide what the other rules find.
            findings.Add(new(
                s_failed,
                DiagnosticLocation.None,
                ("rule", run.Name),
                ("failure", failure.GetType().Name),
                ("message", failure.Message)));
        }
    }

    private void Take(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding);
        if (!Declares(finding.Id) && _undeclared.Add(finding.Id))
            _findings.Add(new(s_undeclared, DiagnosticLocation.None, ("rule", Name), ("id", finding.Id)));
    }

    private bool Declares(string id)
    {
        foreach (DiagnosticDescriptor declared in _declared)
        {
            if (declared.Id == id)
                return true;
        }

        return false;
    }
}

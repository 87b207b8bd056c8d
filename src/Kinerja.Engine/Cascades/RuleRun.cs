using Kinerja.Diagnostics;

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
    private readonly Func<Action<Diagnostic>, CascadeContext> _open;
    private CascadeContext? _context;
    private bool _hasFailed;
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private ValueList<DiagnosticDescriptor> _declared = [];

    /// <summary>Makes a run.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">Makes what the rule sees, given where it reports.</param>
    /// <param name="findings">Takes what it reports, and what went wrong.</param>
    public RuleRun(ICascadeRule rule, Func<Action<Diagnostic>, CascadeContext> context, List<Diagnostic> findings)
    {
        _rule = rule;
        _open = context;
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

    /// <summary>Whether the rule can be taken through the indicators stretch by stretch.</summary>
    public bool GoesByIndicator => _rule is IIndicatorRule;

    /// <summary>Runs the rule over the whole cascade.</summary>
    public void Run() => Guard(_rule.Check);

    /// <summary>Runs the rule over a stretch of the indicators, unless it failed before.</summary>
    public void Run(int first, int end) => Guard(context => ((IIndicatorRule)_rule).Check(context, first, end));

    private void Guard(Action<CascadeContext> check)
    {
        if (_hasFailed)
            return;
        try
        {
            if (_context is null)
                _declared = _rule.Descriptors;
            check(_context ??= _open(Take));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _hasFailed = true;
            // Whatever a host's rule throws is the host's to know; it must not hide what the other rules find.
            _findings.Add(new(
                s_failed,
                DiagnosticLocation.None,
                ("rule", Name),
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

using Kinerja.Cascades.Editing;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades;

/// <summary>A cascade with its findings, made for editing: after an edit only what the edit touches is checked again.</summary>
/// <remarks>
/// For editors and entry screens that hold one plan and show its findings while it is changed. Made by <see cref="KinerjaEngine.CheckForEditing"/>;
/// <see cref="With"/> gives the next one. Immutable and safe to share between threads: an older one stays what it was, for undoing.
/// </remarks>
public sealed class CheckedCascade
{
    private readonly EditingChecker _checker;
    private readonly CheckedPlan _plan;
    private readonly Lazy<Cascade> _cascade;
    private readonly IReadOnlyList<Diagnostic> _whole;
    private readonly Lazy<IReadOnlyList<Diagnostic>> _findings;

    private CheckedCascade(EditingChecker checker, CheckedPlan plan, Lazy<Cascade> cascade, CancellationToken cancellation)
    {
        _checker = checker;
        _plan = plan;
        _cascade = cascade;
        _whole = EditingChecker.CheckWhole(plan, () => cascade.Value, cancellation);
        _findings = new(() => FindingOrder.Merged(_plan.Findings(), _whole));
    }

    /// <summary>The cascade.</summary>
    /// <value>Put together when it is first asked for, in time linear in its size.</value>
    public Cascade Cascade => _cascade.Value;

    /// <summary>The findings, in order of place.</summary>
    /// <value>
    /// Always equal to what <see cref="KinerjaEngine.Check"/> finds in <see cref="Cascade"/>. Put together when first asked for, in time linear in
    /// the number of findings and elements.
    /// </value>
    public IReadOnlyList<Diagnostic> Findings => _findings.Value;

    /// <summary>The cascade after an edit, with its findings.</summary>
    /// <remarks>
    /// Takes time in proportion to what the edit touches. Everything is checked again when that is more than a quarter of the cascade, when an
    /// organisation unit changes, when an element is removed that is not the last of its list, and while a position or a node has no code; when the
    /// first or the last indicator gets a target, a source or somebody responsible, or the first or last IKU comes or goes; and when the tables that list
    /// the IKU of no owner change. A rule of the host is run over the whole cascade after each edit unless its <see cref="ICascadeRule.Reach"/>
    /// promises less.
    /// </remarks>
    /// <param name="edit">The edit.</param>
    /// <param name="cancellation">Stops the work between two rules.</param>
    /// <returns>A new one; this one stays as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cascade has no element in the place of the edit.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public CheckedCascade With(CascadeEdit edit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        edit.RequirePlaceIn(_plan.Parts.Count(edit.List));
        cancellation.ThrowIfCancellationRequested();
        Lazy<Cascade>? cascade = null;
        CheckedPlan? plan = _checker.Check(_plan, edit, Whole, cancellation);
        return plan is null ? Of(_checker, edit.ApplyTo(Cascade), cancellation) : new(_checker, plan, cascade!, cancellation);

        Func<Cascade> Whole(PlanParts parts)
        {
            cascade = new(parts.ToCascade);
            return () => cascade.Value;
        }
    }

    internal static CheckedCascade Of(EditingChecker checker, Cascade cascade, CancellationToken cancellation) =>
        new(checker, checker.Check(cascade, cancellation), new(cascade), cancellation);
}

using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3001: a code that two elements share.</summary>
/// <remarks>
/// Basis: logic; a reference by code cannot tell the two apart. Nodes and indicators have a space of codes each; the organisation,
/// its units and the positions share one, because owners are named from it; variables are known by name and owner.
/// </remarks>
internal sealed class DuplicateCodeRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_duplicate = new(
        "KIN3001",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Kode ganda", "Duplicate code"),
        new(
            "'{code}' sudah menjadi {use}; rujukan tidak dapat membedakan keduanya.",
            "'{code}' is already {use}; a reference cannot tell the two apart."),
        new("Beri salah satunya kode lain dan sesuaikan rujukannya.", "Give one of them another code and adjust the references to it."));

    private static readonly LocalizedText s_removeCopy = new("Hapus salinan yang sama persis", "Remove the exact copy");
    private static readonly LocalizedText s_first = new("yang pertama", "the first one");
    private static readonly LocalizedText s_organization = new("kode organisasi", "the code of the organisation");
    private static readonly LocalizedText s_unit = new("kode unit organisasi", "the code of an organisation unit");
    private static readonly LocalizedText s_position = new("kode jabatan lain", "the code of another position");
    private static readonly LocalizedText s_node = new("kode simpul lain", "the code of another node");
    private static readonly LocalizedText s_indicator = new("kode indikator lain", "the code of another indicator");
    private static readonly LocalizedText s_variable =
        new("nama variabel lain milik pemilik yang sama", "the name of another variable of the same owner");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_duplicate];

    public void Check(CascadeContext context)
    {
        CheckUnits(context);
        CheckPositions(context);
        foreach (int i in context.Index.RepeatedNodes)
        {
            if (context.Index.TryFindNode(context.Cascade.Nodes[i].Code, out int first))
                Report(context, context.AtNode(i, "code"), s_node, context.AtNode(first, "code"), Copy(FixKind.Safe, context.Cascade.Nodes, i, first, context.AtNode(i, "code")));
        }

        foreach (int i in context.Index.Variables.Repeated)
        {
            Variable variable = context.Cascade.Variables[i];
            if (context.Index.TryFindVariable(variable.Name, variable.Owner, out int first))
                Report(context, context.AtVariable(i, "name"), s_variable, context.AtVariable(first, "name"), Copy(FixKind.Safe, context.Cascade.Variables, i, first, context.AtVariable(i, "name")));
        }

        foreach (int i in context.Index.RepeatedIndicators)
        {
            if (context.Index.TryFindIndicator(context.Cascade.Indicators[i].Code, out int first))
                // What both support adds up, so that without one of them totals change.
                Report(context, context.AtIndicator(i, "code"), s_indicator, context.AtIndicator(first, "code"), Copy(FixKind.Suggested, context.Cascade.Indicators, i, first, context.AtIndicator(i, "code")));
        }
    }

    private static void CheckUnits(CascadeContext context)
    {
        for (int i = 0; i < context.Cascade.Units.Count; i++)
        {
            string code = context.Cascade.Units[i].Code;
            if (code == context.Cascade.Organization.Code)
                Report(context, context.AtUnit(i, "code"), s_organization, AtOrganization(context));
            else if (context.Index.TryFindUnit(code, out int first) && first != i)
                Report(context, context.AtUnit(i, "code"), s_unit, context.AtUnit(first, "code"), Copy(FixKind.Safe, context.Cascade.Units, i, first, context.AtUnit(i, "code")));
        }
    }

    private static void CheckPositions(CascadeContext context)
    {
        // There are few units, and codes of positions that recur are known.
        if (context.Index.RepeatedPositions.Count == 0 && !context.Index.TryFindPosition(context.Cascade.Organization.Code, out _)
            && !context.Cascade.Units.Any(unit => context.Index.TryFindPosition(unit.Code, out _)))
        {
            return;
        }

        for (int i = 0; i < context.Cascade.Positions.Count; i++)
        {
            string code = context.Cascade.Positions[i].Code;
            if (code == context.Cascade.Organization.Code)
                Report(context, context.AtPosition(i, "code"), s_organization, AtOrganization(context));
            else if (context.Index.TryFindUnit(code, out int unit))
                Report(context, context.AtPosition(i, "code"), s_unit, context.AtUnit(unit, "code"));
            else if (context.Index.TryFindPosition(code, out int first) && first != i)
                Report(context, context.AtPosition(i, "code"), s_position, context.AtPosition(first, "code"), Copy(FixKind.Safe, context.Cascade.Positions, i, first, context.AtPosition(i, "code")));
        }
    }

    private static DiagnosticLocation AtOrganization(CascadeContext context) =>
        context.AtDocument("organization/code");

    // An element that says nothing but what the first one says can go.
    private static Fix? Copy<T>(FixKind kind, ValueList<T> elements, int place, int first, DiagnosticLocation code)
        where T : class =>
        elements[place].Equals(elements[first])
            ? new(kind, s_removeCopy, FixEdit.Test(code.Pointer!, code.Code), FixEdit.Remove(code.Pointer![..code.Pointer!.LastIndexOf('/')]))
            : null;

    private static void Report(CascadeContext context, DiagnosticLocation at, LocalizedText use, DiagnosticLocation first, Fix? fix = null) =>
        context.Report(new Diagnostic(s_duplicate, at, ("code", at.Code), ("use", use))
        {
            RelatedLocations = [new(first, s_first)],
            Fixes = fix is null ? [] : [fix],
        });
}

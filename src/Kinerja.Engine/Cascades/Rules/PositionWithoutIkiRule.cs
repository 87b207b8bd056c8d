using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3014: a position of the organisation that has no IKI and answers for no IKU.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: no employee is without a contribution to the organisation's targets (page 24).
/// A head whose indicators are the IKU themselves is well covered. Positions of organisations that the document only quotes are left out.
/// </remarks>
internal sealed class PositionWithoutIkiRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_idle = new(
        "KIN3014",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Jabatan tanpa IKI", "Position without an IKI"),
        new(
            "Jabatan {code} tidak mempunyai IKI dan tidak bertanggung jawab atas IKU mana pun.",
            "Position {code} has no IKI and answers for no IKU."),
        new(
            "Tetapkan IKI bagi jabatan itu, atau nyatakan ia penanggung jawab suatu IKU.",
            "Give the position an IKI, or name it as responsible for an IKU."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_idle];

    public void Check(CascadeContext context)
    {
        ValueList<Position> positions = context.Cascade.Positions;
        var busy = new bool[positions.Count];
        OwnerNumbers owners = CheckFacts.Of(context).Owners;
        IndicatorTraits traits = CheckFacts.Of(context).Traits;
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            IndicatorKind kind = traits.KindOf(i);
            if (kind != IndicatorKind.Other && owners.Of(i).Position is >= 0 and var owner)
                busy[owner] = true;
            if (kind == IndicatorKind.Iku && owners.ResponsibleFor(i).Position is >= 0 and var responsible)
                busy[responsible] = true;
        }

        var own = new OwnOrganization(context);
        for (int i = 0; i < positions.Count; i++)
        {
            if (busy[i])
                continue;
            // Owners are named by code, and of several positions with one code the first is found.
            context.Index.TryFindPosition(positions[i].Code, out int first);
            if (!busy[first] && own.Holds(positions[i]))
                context.Report(s_idle, context.AtPosition(i), ("code", positions[i].Code));
        }
    }
}

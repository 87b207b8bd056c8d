using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Fixing;

/// <summary>What a fix changes and relies on in one document, or what stands against it.</summary>
internal sealed record FixPlan
{
    public static FixPlan None { get; } = new();

    /// <summary>What is replaced, in the order of the edits.</summary>
    public List<Patch> Patches { get; } = [];

    /// <summary>What is only looked at: it has to stay as it is.</summary>
    public List<Patch> Tested { get; } = [];

    /// <summary>Why it cannot be applied; null when it can.</summary>
    public DiagnosticDescriptor? Problem { get; private init; }

    /// <summary>The edit that has the problem.</summary>
    public FixEdit? Edit { get; private init; }

    /// <summary>The place of that edit, or else of the first change.</summary>
    public Spot? Spot { get; private set; }

    public static FixPlan Of(Fix fix, Spot?[] spots, ReadOnlySpan<byte> text)
    {
        var plan = new FixPlan();
        for (int i = 0; i < spots.Length; i++)
        {
            if (plan.Take(fix.Edits[i], spots[i], text) is { } problem)
                return new() { Problem = problem, Edit = fix.Edits[i], Spot = spots[i] };
        }

        return plan;
    }

    public FixEdit FirstChange(Fix fix) => fix.Edits.First(edit => edit.Operation != FixOperation.Test);

    private DiagnosticDescriptor? Take(FixEdit edit, Spot? spot, ReadOnlySpan<byte> text)
    {
        if (spot is null || spot.IsAmbiguous)
            return FixDiagnostics.NotThere;
        if (edit.Operation == FixOperation.Test)
        {
            if (!spot.IsFound)
                return FixDiagnostics.NotThere;
            Tested.Add(new(spot.Start, spot.End, ""));
            return JsonLiteral.Means(text[spot.Start..spot.End], edit.Value) ? null : FixDiagnostics.Changed;
        }

        if (EditPatch.Of(edit, spot, text) is not { } patch)
            return FixDiagnostics.NotThere;
        if (Overlaps(patch, text))
            return FixDiagnostics.Overlapping;
        Spot ??= spot;
        Patches.Add(patch);
        return null;
    }

    private bool Overlaps(Patch patch, ReadOnlySpan<byte> text)
    {
        foreach (Patch own in Patches)
        {
            if (own.Conflicts(patch) && !Follows(patch, own, text))
                return true;
        }

        return false;
    }

    // Two members may be added one behind the other, as long as one stands before them and brings no comma of its own.
    private static bool Follows(Patch patch, Patch own, ReadOnlySpan<byte> text) =>
        patch.Start == patch.End && own.Start == own.End && text[patch.Start - 1] is not ((byte)'{' or (byte)'[');
}

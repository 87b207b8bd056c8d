using System.Text;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Editing;

/// <summary>A plan with edits one after another, checked along the way and anew.</summary>
internal sealed record EditRun(Cascade Plan, ValueList<TestEdit> Edits)
{
    /// <summary>After which edit the findings differ from those of a full check; null when after none.</summary>
    public int? FirstDifference(KinerjaEngine engine)
    {
        CheckedCascade edited = engine.CheckForEditing(Plan);
        Cascade expected = Plan;
        if (!edited.Findings.SequenceEqual(engine.Check(Plan)))
            return -1;
        for (int i = 0; i < Edits.Count; i++)
        {
            CascadeEdit edit = Edits[i].ToEdit();
            edited = edited.With(edit);
            expected = edit.ApplyTo(expected);
            if (!edited.Findings.SequenceEqual(engine.Check(expected)) || edited.Cascade != expected)
                return i;
        }

        return null;
    }

    /// <summary>A run as small as can be found that still differs, after its last edit.</summary>
    public EditRun Shrunk(KinerjaEngine engine)
    {
        EditRun best = Cut(engine) ?? throw new InvalidOperationException("Only a run that differs can be shrunk.");
        for (bool isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (EditRun smaller in best.Smaller())
            {
                if (smaller.Cut(engine) is { } cut)
                {
                    best = cut;
                    isSmaller = true;
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>The plan, the edits, and the findings that are missing and too many.</summary>
    public string Story(KinerjaEngine engine)
    {
        var story = new StringBuilder().AppendLine(Told(Plan));
        CheckedCascade edited = engine.CheckForEditing(Plan);
        Cascade expected = Plan;
        foreach (TestEdit edit in Edits)
        {
            story.AppendLine($"EDIT {edit.List.Name} {edit.Place}: {(edit.Element is null ? "removed" : Told(edit.Element))}");
            edited = edited.With(edit.ToEdit());
            expected = edit.ToEdit().ApplyTo(expected);
        }

        IReadOnlyList<Diagnostic> right = engine.Check(expected);
        foreach (Diagnostic finding in right.Except(edited.Findings))
            story.AppendLine($"MISSING {finding}");
        foreach (Diagnostic finding in edited.Findings.Except(right))
            story.AppendLine($"TOO MANY {finding}");
        return story.ToString();
    }

    private static string Told(Cascade plan) => string.Join(
        '\n',
        new[] { $"{plan.Organization.Code} under '{plan.Organization.Parent}', {plan.Period}" }
            .Concat(plan.Units.Select(Told)).Concat(plan.Nodes.Select(Told)).Concat(plan.Positions.Select(Told))
            .Concat(plan.Variables.Select(Told)).Concat(plan.Indicators.Select(Told)));

    private static string Told(object element) => element switch
    {
        Indicator indicator => $"{indicator} SUPPORTS {string.Join(' ', indicator.Supports)} TARGETS {string.Join(' ', indicator.Targets)} MENTIONS {string.Join(' ', indicator.Mentions)}",
        _ => element.ToString()!,
    };

    private EditRun? Cut(KinerjaEngine engine) =>
        FirstDifference(engine) is { } last ? this with { Edits = [.. Edits.Take(last + 1)] } : null;

    private IEnumerable<EditRun> Smaller()
    {
        if (Edits.Count > 1)
            yield return new(Edits[0].ToEdit().ApplyTo(Plan), [.. Edits.Skip(1)]);
        for (int i = 0; i < Edits.Count - 1; i++)
        {
            if (WithoutEdit(i) is { } run)
                yield return run;
        }

        foreach (EditRun run in Without(Plan.Units, rest => Plan with { Units = rest })
            .Concat(Without(Plan.Nodes, rest => Plan with { Nodes = rest }))
            .Concat(Without(Plan.Positions, rest => Plan with { Positions = rest }))
            .Concat(Without(Plan.Variables, rest => Plan with { Variables = rest }))
            .Concat(Without(Plan.Indicators, rest => Plan with { Indicators = rest })))
        {
            yield return run;
        }
    }

    // Only edits that leave every place where it is can be left out.
    private EditRun? WithoutEdit(int edit) =>
        Edits[edit] is { Place: not null, Element: not null } ? this with { Edits = [.. Edits.Take(edit), .. Edits.Skip(edit + 1)] } : null;

    private IEnumerable<EditRun> Without<T>(ValueList<T> elements, Func<ValueList<T>, Cascade> with)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            int left = i;
            if (Edits.Any(edit => edit.List == typeof(T) && edit.Place == left))
                continue;
            yield return new(
                with([.. elements.Take(left), .. elements.Skip(left + 1)]),
                [.. Edits.Select(edit => edit.List == typeof(T) && edit.Place > left ? edit with { Place = edit.Place - 1 } : edit)]);
        }
    }
}

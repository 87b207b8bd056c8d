using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Cascades.Editing;

/// <summary>Checks a whole cascade so that later edits are cheap, and checks again what an edit touches.</summary>
/// <param name="rules">The rules, the built-in ones first.</param>
/// <param name="work">Compiles and reads formulas.</param>
internal sealed class EditingChecker(ValueList<ICascadeRule> rules, FormulaWork work)
{
    // A slice of so many elements costs little, whatever share of the cascade it is.
    private const int SmallSlice = 512;

    /// <summary>Checks everything.</summary>
    public CheckedPlan Check(Cascade cascade, CancellationToken cancellation)
    {
        var index = new CascadeIndex(cascade);
        KnownFormula?[] formulas = FormulasOf(index, cancellation);
        CheckFacts facts = FactsOf(index, place => formulas[place]?.Facts);
        var findings = new List<Diagnostic>();
        var memory = new SuggestionMemory();
        var words = new WordedFindings(index, memory: memory);
        for (int place = 0; place < formulas.Length; place++)
            FormulaFindings.Add(findings, words, cascade.Indicators[place], formulas[place], place, place);
        (List<ICascadeRule> sliced, List<ICascadeRule> whole) = ([], []);
        foreach (ICascadeRule rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = new List<Diagnostic>();
            bool fits = SliceRules.Holds(rule);
            if (fits)
                new RuleRun(rule, report => new(index, facts.Formulas.Of, report, cancellation) { Facts = facts, Suggestions = memory }, found).Run();
            // A rule that fails, or that says more than it declared about more than elements, is looked at whole.
            fits = fits && found.TrueForAll(finding => rule.Reach == RuleReach.Element ? IsAtElement(cascade, finding) : finding.Location.Pointer is not null);
            (fits ? sliced : whole).Add(rule);
            if (fits)
                findings.AddRange(found);
        }

        PlanParts parts = PlanParts.Of(cascade, formulas);
        SaidTwice.Remove(findings);
        (Diagnostic[] document, Chunks<Diagnostic[]?>[] elements) = ByElement(parts, FindingOrder.Sorted(findings));
        return new(parts, PlanCircles.In(parts), Askers.In(parts), memory, document, elements, [.. sliced], [.. whole]);
    }

    /// <summary>What the rules that look at the whole find, in order.</summary>
    public static IReadOnlyList<Diagnostic> CheckWhole(CheckedPlan plan, Func<Cascade> cascade, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        if (plan.Whole.Length == 0)
            return findings;
        var index = new CascadeIndex(cascade());
        CheckFacts facts = FactsOf(index, place => plan.Parts.Formulas[place]?.Facts);
        foreach (ICascadeRule rule in plan.Whole)
        {
            cancellation.ThrowIfCancellationRequested();
            new RuleRun(rule, report => new(index, facts.Formulas.Of, report, cancellation) { Facts = facts }, findings).Run();
        }

        return FindingOrder.Sorted(findings);
    }

    /// <summary>The plan after an edit; null when so much is touched that everything is to be checked.</summary>
    public CheckedPlan? Check(CheckedPlan before, CascadeEdit edit, Func<PlanParts, Func<Cascade>> cascade, CancellationToken cancellation)
    {
        if (edit.List == ElementList.Units || (edit.Element is null && edit.Place != before.Parts.Count(edit.List) - 1))
            return null;
        int total = Enum.GetValues<ElementList>().Sum(before.Parts.Count);
        int limit = Math.Max(SmallSlice, total / 4);
        PlanChange change = PlanChange.Of(before.Parts, edit, work);
        if (HasCodelessHolder(change.Before) || HasCodelessHolder(change.After))
            return null;
        ElementSet touched = Touched.By(change, limit);
        if (touched.IsTooLarge || before.Circles.After(change, touched, limit) is not { } circles)
            return null;
        Askers askers = before.Askers.After(change, touched);
        if (touched.IsTooLarge)
            return null;
        change = change with { After = change.After with { Tally = TallyAfter(change, touched) } };
        if (!change.After.Tally.IsToldLike(change.Before.Tally))
            return null;
        ElementSet slice = new Surroundings(change.After, circles, touched, limit).Collect();
        if (touched.IsTooLarge || slice.IsTooLarge)
            return null;
        SuggestionMemory memory = before.Suggestions.After(change);
        List<Diagnostic> findings = new SliceCheck(change.After, slice, touched, cascade(change.After), memory, cancellation).Run(before.Sliced);
        if (findings.Exists(finding => finding.Location.Pointer is null))
            return null;
        return Replaced(before, change, touched, findings) with { Parts = change.After, Circles = circles, Askers = askers, Suggestions = memory };
    }

    private static CheckFacts FactsOf(CascadeIndex index, Func<int, FormulaFacts?> formulaOf) =>
        new(index, FormulaTable.Of(index.Cascade, formulaOf));

    private static bool IsAtElement(Cascade cascade, Diagnostic finding) => FindingOrder.ElementOf(finding) is { } at && at.Place < at.List switch
    {
        ElementList.Units => cascade.Units.Count,
        ElementList.Nodes => cascade.Nodes.Count,
        ElementList.Positions => cascade.Positions.Count,
        ElementList.Variables => cascade.Variables.Count,
        _ => cascade.Indicators.Count,
    };

    private static PlanTally TallyAfter(PlanChange change, ElementSet touched)
    {
        PlanTally tally = change.Before.Tally;
        foreach (int place in touched.In(ElementList.Indicators))
            tally = tally.Plus(change.Before.TallyOf(place), -1).Plus(change.After.TallyOf(place), 1);
        // One that was removed is not among those that are touched.
        return change.List == ElementList.Indicators && change.Place >= change.After.Indicators.Count ? tally.Plus(change.Before.TallyOf(change.Place), -1) : tally;
    }

    // To rules, whatever states no owner or no node belongs to a position or a node without a code.
    private static bool HasCodelessHolder(PlanParts plan) => plan.PositionOf("") >= 0 || plan.NodeOf("") >= 0;

    private static (Diagnostic[] Document, Chunks<Diagnostic[]?>[] Elements) ByElement(PlanParts parts, IReadOnlyList<Diagnostic> sorted)
    {
        ElementList[] lists = Enum.GetValues<ElementList>();
        Diagnostic[]?[][] elements = Array.ConvertAll(lists, list => new Diagnostic[]?[parts.Count(list)]);
        List<Diagnostic> document = [];
        for (int i = 0; i < sorted.Count;)
        {
            int start = i;
            (ElementList List, int Place)? at = FindingOrder.ElementOf(sorted[i]);
            while (i < sorted.Count && FindingOrder.ElementOf(sorted[i]) == at)
                i++;
            Diagnostic[] found = [.. sorted.Skip(start).Take(i - start)];
            if (at is { } element)
                elements[(int)element.List][element.Place] = found;
            else
                document.AddRange(found);
        }

        return ([.. document], Array.ConvertAll(elements, list => Chunks<Diagnostic[]?>.Of(list)));
    }

    private static CheckedPlan Replaced(CheckedPlan before, PlanChange change, ElementSet touched, List<Diagnostic> findings)
    {
        Chunks<Diagnostic[]?>[] elements = [.. before.Elements];
        int list = (int)change.List;
        int count = change.After.Count(change.List);
        if (count > elements[list].Count)
            elements[list] = elements[list].Add(null);
        else if (count < elements[list].Count)
            elements[list] = elements[list].Without(change.Place);
        ILookup<(ElementList List, int Place)?, Diagnostic> found = FindingOrder.Sorted(findings).ToLookup(FindingOrder.ElementOf);
        foreach (ElementList each in Enum.GetValues<ElementList>())
        {
            foreach (int place in touched.In(each))
            {
                Diagnostic[] now = [.. found[(each, place)]];
                if (now.Length > 0 || elements[(int)each][place] is not null)
                    elements[(int)each] = elements[(int)each].With(place, now.Length == 0 ? null : now);
            }
        }

        IEnumerable<Diagnostic> document = before.Document.Where(finding => !SliceRules.IsToldOfPlan(finding)).Concat(found[null]);
        return before with { Elements = elements, Document = [.. FindingOrder.Sorted([.. document])] };
    }

    private KnownFormula?[] FormulasOf(CascadeIndex index, CancellationToken cancellation)
    {
        Cascade cascade = index.Cascade;
        var formulas = new KnownFormula?[cascade.Indicators.Count];
        FormulaWork once = work.Remembering();
        for (int place = 0; place < formulas.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            Indicator indicator = cascade.Indicators[place];
            formulas[place] = KnownFormula.Of(indicator, () => index.NameOf(indicator), () => WordedFormulas.SasaranOf(index, indicator), null, once);
        }

        return formulas;
    }
}

using System.Text.RegularExpressions;
using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting;

/// <summary>A change of a plan that changes nothing of what is right or wrong in it.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">The plan after it.</param>
/// <param name="CodeBefore">The code that an element had before it.</param>
internal sealed partial record HarmlessEdit(string Name, Func<Cascade, Random, Cascade> Apply, Func<string, string> CodeBefore)
{
    private const string Renamed = "Z.";

    public static IReadOnlyList<HarmlessEdit> All { get; } =
    [
        new("elements in another order", Reordered, code => code),
        new("targets, links, mentions and sources in another order", (plan, random) => EachIndicator(plan, indicator => indicator with
        {
            Targets = Shuffled(indicator.Targets, random),
            Supports = Shuffled(indicator.Supports, random),
            Mentions = Shuffled(indicator.Mentions, random),
            Sources = Shuffled(indicator.Sources, random),
        }), code => code),
        new("other codes and names of variables", (plan, _) => Recoded(plan), code => code.Replace(Renamed, "")),
        new("more blanks in names", (plan, _) => Spaced(plan), code => code),
        new("other notes", (plan, random) => Noted(plan, random), code => code),
    ];

    public override string ToString() => Name;

    private static Cascade Reordered(Cascade plan, Random random) => plan with
    {
        Units = Shuffled(plan.Units, random),
        Nodes = Shuffled(plan.Nodes, random),
        Positions = Shuffled(plan.Positions, random),
        Variables = Shuffled(plan.Variables, random),
        Indicators = Shuffled(plan.Indicators, random),
    };

    private static Cascade Recoded(Cascade plan) => EachIndicator(plan, indicator => indicator with
    {
        Code = To(indicator.Code),
        NameFrom = To(indicator.NameFrom),
        Measures = To(indicator.Measures),
        Owner = To(indicator.Owner),
        Responsible = To(indicator.Responsible),
        Formula = indicator.Formula is { } formula ? formula with { Expression = BracketedName().Replace(formula.Expression, match => $"[{To(match.Groups[1].Value)}]") } : null,
        Supports = [.. indicator.Supports.Select(link => link with { Indicator = To(link.Indicator) })],
        Mentions = [.. indicator.Mentions.Select(mention => mention with { Measures = To(mention.Measures) })],
    }) with
    {
        Organization = Recoded(plan.Organization),
        Units = [.. plan.Units.Select(Recoded)],
        Nodes = [.. plan.Nodes.Select(node => node with { Code = To(node.Code), Parent = To(node.Parent), Owner = To(node.Owner) })],
        Positions = [.. plan.Positions.Select(position => position with { Code = To(position.Code), ReportsTo = To(position.ReportsTo), Unit = To(position.Unit) })],
        Variables = [.. plan.Variables.Select(variable => variable with { Name = To(variable.Name), PartOf = To(variable.PartOf), Owner = To(variable.Owner) })],
    };

    private static OrganizationUnit Recoded(OrganizationUnit unit) => unit with { Code = To(unit.Code), Parent = To(unit.Parent) };

    private static Cascade Spaced(Cascade plan) => EachIndicator(plan, indicator => indicator with
    {
        Name = Wider(indicator.Name),
        Unit = Wider(indicator.Unit.Text),
        Mentions = [.. indicator.Mentions.Select(mention => mention with { Name = Wider(mention.Name) })],
    }) with
    {
        Nodes = [.. plan.Nodes.Select(node => node with { Text = Wider(node.Text) })],
        Variables = [.. plan.Variables.Select(variable => variable with { Label = Wider(variable.Label), Unit = Wider(variable.Unit.Text) })],
    };

    private static Cascade Noted(Cascade plan, Random random) => EachIndicator(plan, indicator => indicator with
    {
        Note = Remark(random),
        Targets = [.. indicator.Targets.Select(target => target with { Note = Remark(random) })],
        Supports = [.. indicator.Supports.Select(link => link with { Note = Remark(random) })],
        Formula = indicator.Formula is { } formula ? formula with { Note = Remark(random) } : null,
    }) with
    {
        Note = Remark(random),
        Nodes = [.. plan.Nodes.Select(node => node with { Note = Remark(random) })],
        Positions = [.. plan.Positions.Select(position => position with { Note = Remark(random) })],
        Variables = [.. plan.Variables.Select(variable => variable with { Note = Remark(random) })],
    };

    private static Cascade EachIndicator(Cascade plan, Func<Indicator, Indicator> change) => plan with { Indicators = [.. plan.Indicators.Select(change)] };

    private static ValueList<T> Shuffled<T>(ValueList<T> list, Random random)
    {
        T[] elements = [.. list];
        random.Shuffle(elements);
        return [.. elements];
    }

    private static string To(string code) => code.Length == 0 ? "" : Renamed + code;

    private static string Wider(string text) => text.Length == 0 ? "" : $" {text.Replace(" ", "  ")} ";

    private static string Remark(Random random) => $"catatan {random.Next(100)}";

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex BracketedName();
}

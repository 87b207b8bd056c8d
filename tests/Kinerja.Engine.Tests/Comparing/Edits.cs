using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>One change at a random place of a plan, and the lines in which a comparison must tell it.</summary>
internal sealed class Edits(RandomPlan names, Random random)
{
    public static int Count => 16;

    public (Cascade Plan, string[] Told) Make(int edit, Cascade plan)
    {
        Indicator indicator = plan.Indicators[random.Next(plan.Indicators.Count)];
        string code = indicator.Code;
        CascadeNode node = plan.Nodes[random.Next(plan.Nodes.Count)];
        Position post = plan.Positions[random.Next(plan.Positions.Count)];
        return edit switch
        {
            0 => (plan with { Indicators = [.. plan.Indicators.Where(other => other != indicator)] }, [$"KIN3070 indicators {code}"]),
            1 => (plan with { Indicators = [.. plan.Indicators, names.NewIndicator("BARU", IndicatorKind.Iku)] }, ["KIN3071 indicators BARU"]),
            2 => (WithCode(Replace(plan, indicator with { Name = Reworded(indicator.Name) }), code, "BARU"), ["KIN3075 indicators BARU"]),
            3 => (Replace(plan, indicator with { Name = Reworded(indicator.Name) }), [$"KIN3077 indicators {code}"]),
            4 => (WithCode(plan, code, "BARU"), ["KIN3079 indicators BARU"]),
            5 => (Replace(plan, indicator with { Name = names.Name() }), [$"KIN3078 indicators {code}"]),
            6 => (Replace(plan, Retargeted(indicator)), [$"KIN3083 indicators {code}"]),
            7 => (Replace(plan, indicator with { Formula = new() { Expression = $"[{names.Word()}] * 2" } }), [$"KIN3082 indicators {code}"]),
            8 => (Replace(plan, indicator with { Unit = "dokumen" }), [$"KIN3080 indicators {code}"]),
            9 => (Replace(plan, indicator with { Polarity = Polarity.Minimize }), [$"KIN3081 indicators {code}"]),
            10 => (Replace(plan, indicator with { Supports = [] }), indicator.Supports.Count == 0 ? [] : [$"KIN3087 indicators {code}"]),
            11 => (Replace(plan, node with { Text = Reworded(node.Text) }), [$"KIN3077 nodes {node.Code}"]),
            12 => (Recoded(plan, node, "BARU"), ["KIN3079 nodes BARU"]),
            13 => (Recoded(Replace(plan, node with { Text = Reworded(node.Text) }), node, "BARU"), ["KIN3075 nodes BARU"]),
            14 => (Recoded(plan, post, "BARU"), ["KIN3079 positions BARU"]),
            _ => (Replace(plan, indicator with { Baseline = indicator.Baseline! with { Value = new NumberValue(61) } }), [$"KIN3086 indicators {code}"]),
        };
    }

    private string Reworded(string name) => name[..Math.Max(name.LastIndexOf(' '), 0)] + " " + names.Word();

    private Indicator Retargeted(Indicator indicator)
    {
        Target[] targets = [.. indicator.Targets];
        int at = random.Next(targets.Length);
        targets[at] = targets[at] with { Value = new NumberValue(1000) };
        return indicator with { Targets = [.. targets] };
    }

    private static Cascade Replace(Cascade plan, Indicator changed) =>
        plan with { Indicators = [.. plan.Indicators.Select(indicator => indicator.Code == changed.Code ? changed : indicator)] };

    private static Cascade Replace(Cascade plan, CascadeNode changed) =>
        plan with { Nodes = [.. plan.Nodes.Select(node => node.Code == changed.Code ? changed : node)] };

    private static Cascade WithCode(Cascade plan, string code, string other) => plan with
    {
        Indicators =
        [
            .. plan.Indicators.Select(indicator => indicator with
            {
                Code = indicator.Code == code ? other : indicator.Code,
                Supports = [.. indicator.Supports.Select(link => link.Indicator == code ? link with { Indicator = other } : link)],
            }),
        ],
    };

    private static Cascade Recoded(Cascade plan, CascadeNode changed, string code) => plan with
    {
        Nodes =
        [
            .. plan.Nodes.Select(node => node with { Code = node.Code == changed.Code ? code : node.Code, Parent = node.Parent == changed.Code ? code : node.Parent }),
        ],
        Indicators = [.. plan.Indicators.Select(indicator => indicator.Measures == changed.Code ? indicator with { Measures = code } : indicator)],
    };

    private static Cascade Recoded(Cascade plan, Position changed, string code) => plan with
    {
        Positions =
        [
            .. plan.Positions.Select(post => post with { Code = post.Code == changed.Code ? code : post.Code, ReportsTo = post.ReportsTo == changed.Code ? code : post.ReportsTo }),
        ],
        Indicators = [.. plan.Indicators.Select(indicator => indicator.Owner == changed.Code ? indicator with { Owner = code } : indicator)],
    };
}

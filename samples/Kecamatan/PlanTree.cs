using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Spectre.Console;

namespace Kecamatan;

/// <summary>The plan as a tree: visi down to sasaran with their indicators, then each position with its own.</summary>
internal static class PlanTree
{
    public static Tree Of(CascadeEvaluation evaluation)
    {
        Cascade cascade = evaluation.Cascade;
        var tree = new Tree($"[bold]{Markup.Escape(cascade.Organization.Name)}[/]");
        ILookup<string, CascadeNode> children = cascade.Nodes.Where(node => !IsPersonal(cascade, node)).ToLookup(node => node.Parent);
        ILookup<string, IndicatorResult> measuring = evaluation.Results.ToLookup(result => result.Indicator.Measures);
        AddNodes(tree, children, measuring, "");
        foreach (Position position in cascade.Positions)
            AddPosition(tree, cascade, position, measuring);
        return tree;
    }

    private static void AddNodes(IHasTreeNodes above, ILookup<string, CascadeNode> children, ILookup<string, IndicatorResult> measuring, string parent)
    {
        foreach (CascadeNode node in children[parent])
        {
            TreeNode branch = above.AddNode($"[blue]{Word(node.Kind)}[/] {Markup.Escape(Shortened(node.Text, 100))}");
            AddIndicators(branch, measuring[node.Code]);
            AddNodes(branch, children, measuring, node.Code);
        }
    }

    private static void AddPosition(Tree tree, Cascade cascade, Position position, ILookup<string, IndicatorResult> measuring)
    {
        TreeNode branch = tree.AddNode($"[blue]jabatan[/] [bold]{Markup.Escape(position.Title)}[/]");
        foreach (CascadeNode sasaran in cascade.Nodes.Where(node => node.Owner == position.Code))
            AddIndicators(branch.AddNode($"[blue]sasaran[/] {Markup.Escape(Shortened(sasaran.Text, 100))}"), measuring[sasaran.Code]);
    }

    private static void AddIndicators(TreeNode branch, IEnumerable<IndicatorResult> results)
    {
        foreach (IndicatorResult result in results)
            branch.AddNode($"{Mark(result.Status)} [grey]{result.Indicator.Code}[/] {Markup.Escape(Shortened(Name(result.Indicator), 90))}{Supports(result.Indicator)}");
    }

    private static bool IsPersonal(Cascade cascade, CascadeNode node) => cascade.Positions.Any(position => position.Code == node.Owner);

    private static string Name(Indicator indicator) => indicator.Name.Length > 0 ? indicator.Name : "(tanpa nama)";

    private static string Supports(Indicator indicator) => indicator.Supports.Count > 0
        ? $" [green]→ {Markup.Escape(string.Join(", ", indicator.Supports.Select(link => link.Indicator)))}[/]"
        : "";

    private static string Mark(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Value => "[green]●[/]",
        IndicatorStatus.Missing => "[yellow]○[/]",
        _ => "[red]×[/]",
    };

    private static string Word(NodeKind kind) => kind switch
    {
        NodeKind.Vision => "visi",
        NodeKind.Mission => "misi",
        NodeKind.Activity => "kegiatan",
        NodeKind.Subactivity => "subkegiatan",
        NodeKind.Condition => "kondisi antara",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Shortened(string text, int length) => text.Length <= length ? text : $"{text.AsSpan(0, length - 1)}…";
}

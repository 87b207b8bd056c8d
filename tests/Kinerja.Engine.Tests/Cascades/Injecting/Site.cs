using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using System.Text.RegularExpressions;
using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting;

/// <summary>An indicator of a plan as a place to break something: what is asked of it before, and the plan after.</summary>
internal sealed partial record Site(Cascade Plan, int Place)
{
    /// <summary>Why another formula may also be one too many under its name.</summary>
    public const string OfSeveral = "Other positions share the indicator, and theirs is still the formula that it was.";

    public Indicator Indicator => Plan.Indicators[Place];

    public string Expression => Indicator.Formula?.Expression ?? "";

    /// <summary>Whether the formula is written <c>[part] / [whole] * 100</c>.</summary>
    public bool IsRatio => RatioForm().IsMatch(Expression);

    public string Part => RatioForm().Match(Expression).Groups[1].Value;

    public string Whole => RatioForm().Match(Expression).Groups[2].Value;

    /// <summary>The names in the formula, in their order.</summary>
    public string[] Names => [.. BracketedName().Matches(Expression).Select(match => match.Groups[1].Value)];

    public bool HasNumbers => Indicator.Targets.Count > 0 && Indicator.Targets.All(target => target.Value is NumberValue);

    /// <summary>Whose it is; the organisation's when it names no owner.</summary>
    public string Owner => Indicator.Owner.Length == 0 ? PlanGenerator.Organization : Indicator.Owner;

    /// <summary>Whether it divides another indicator, or is divided, by load or area.</summary>
    public bool IsDivision => IsPartBy(SupportMethod.DirectByLoad, SupportMethod.DirectByArea) || IsWholeBy(SupportMethod.DirectByLoad, SupportMethod.DirectByArea);

    /// <summary>The links that lead here, as place of the supporter and number of its link.</summary>
    public IEnumerable<(int Place, int Link)> Supporters =>
        from other in Plan.Sites()
        from link in Enumerable.Range(0, other.Indicator.Supports.Count)
        where other.Indicator.Supports[link].Indicator == Indicator.Code
        select (other.Place, link);

    /// <summary>1 when more is better, -1 when less is, else 0.</summary>
    public int Direction => Indicator.Polarity switch { Polarity.Maximize => 1, Polarity.Minimize => -1, _ => 0 };

    public bool IsPartBy(params SupportMethod[] methods) => Indicator.Supports.Any(link => methods.Contains(link.Method));

    public bool IsWholeBy(params SupportMethod[] methods) => Supporters.Any(at => methods.Contains(Plan.Indicators[at.Place].Supports[at.Link].Method));

    /// <summary>Whether no formula but its own means this indicator.</summary>
    public bool IsInNoFormula => !Plan.Sites().Any(other => other.Names.Contains(Indicator.Code));

    /// <summary>Whether every name of its formula is a variable of everybody's.</summary>
    public bool HasSharedData => Names.Length > 0 && Names.All(name => Plan.Variables.Any(variable => variable.Name == name && variable.Owner.Length == 0));

    public string Pointer(string member = "") => $"/indicators/{Place}{(member.Length == 0 ? "" : "/" + member)}";

    public Injection Changed(Indicator indicator, string member = "") => new(Plan.With(Place, indicator), Pointer(member));

    /// <summary>The indicator with another expression.</summary>
    public Indicator Computing(string expression) => Indicator with { Formula = Indicator.Formula! with { Expression = expression } };

    /// <summary>The indicator with the value of one target changed.</summary>
    public Indicator Aiming(int target, IndicatorValue value) =>
        Indicator with { Targets = [.. Indicator.Targets.Select((old, k) => k == target ? old with { Value = value } : old)] };

    public decimal Number(int target) => ((NumberValue)Indicator.Targets[target].Value).Number;

    [GeneratedRegex(@"^\[([^\]]+)\] / \[([^\]]+)\] \* 100$")]
    private static partial Regex RatioForm();

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex BracketedName();
}

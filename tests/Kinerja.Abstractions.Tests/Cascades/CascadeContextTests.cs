using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Abstractions.Tests.Diagnostics;

namespace Kinerja.Abstractions.Tests.Cascades;

public sealed class CascadeContextTests
{
    private readonly List<Diagnostic> _reported = [];

    [Fact]
    public void At_EachList_GivesPointerAndCode()
    {
        CascadeContext context = Context();
        Assert.Equal(new() { Pointer = "/indicators/1", Code = "IKI-1" }, context.AtIndicator(1));
        Assert.Equal(new() { Pointer = "/indicators/1/supports/0/indicator", Code = "IKI-1" }, context.AtIndicator(1, "supports/0/indicator"));
        Assert.Equal(new() { Pointer = "/nodes/1/parent", Code = "S1" }, context.AtNode(1, "parent"));
        Assert.Equal(new() { Pointer = "/positions/0", Code = "camat" }, context.AtPosition(0));
        Assert.Equal(new() { Pointer = "/units/0/name", Code = "tuban" }, context.AtUnit(0, "name"));
        Assert.Equal(new() { Pointer = "/variables/1", Code = "Tertib" }, context.AtVariable(1));
    }

    [Fact]
    public void AtExpression_Indicator_GivesItsExpressionAndTheSpan() =>
        Assert.Equal(
            new() { Pointer = "/indicators/1/formula/expression", Code = "IKI-1", FormulaText = "[tertib] / [jumlah desa] * 100", Span = new TextSpan(0, 8) },
            Context().AtExpression(1, new(0, 8)));

    [Fact]
    public void AtExpression_IndicatorWithoutFormula_HasNoText() => Assert.Equal("", Context().AtExpression(0, new(0, 0)).FormulaText);

    [Fact]
    public void Report_KindPlaceAndArguments_ReachesTheCheck()
    {
        CascadeContext context = Context();
        context.Report(Findings.Kind(), context.AtNode(0), ("what", "x"));
        context.Report(Findings.Of(DiagnosticSeverity.Info));
        Assert.Equal(["#/nodes/0 T1: warning KIN1900: There is x.", "info KIN1900: There is x."], _reported.Select(finding => finding.ToString()));
    }

    [Fact]
    public void FormulaOf_Place_AsksForThatIndicator()
    {
        FormulaFacts? facts = Context().FormulaOf(1);
        Assert.Equal("[tertib]", facts!.Canonical);
        Assert.Null(Context().FormulaOf(0));
    }

    private CascadeContext Context()
    {
        var facts = new FormulaFacts { Canonical = "[tertib]", References = [new("tertib", new(0, 8))], Type = FormulaType.Number, HasDivision = false };
        return new(new CascadeIndex(Kerek.Build()), place => place == 1 ? facts : null, _reported.Add, CancellationToken.None);
    }
}

using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class DiagnosticLocationTests
{
    public static TheoryData<DiagnosticLocation, string> Written => new()
    {
        { DiagnosticLocation.None, "" },
        { new() { Code = "IKU-2" }, "IKU-2" },
        { new() { Document = "kerek.json" }, "kerek.json" },
        { new() { Document = "kerek.json", Code = "IKU-2" }, "kerek.json IKU-2" },
        { new() { Document = "kerek.json", Line = 12, Column = 5, Code = "IKU-2" }, "kerek.json(12,5) IKU-2" },
        { new() { Document = "kerek.json", Line = 12, Column = 5, Pointer = "/nodes/0" }, "kerek.json(12,5)" },
        { new() { Line = 1200, Column = 5 }, "(1200,5)" },
        { new() { Document = "kerek.json", Pointer = "/nodes/0", Code = "S1" }, "kerek.json#/nodes/0 S1" },
        { new() { Pointer = "/nodes/0" }, "#/nodes/0" },
        { new() { Document = "kerek.json", Pointer = "" }, "kerek.json" },
        { DiagnosticLocation.InFormula("a + b", new(0, 1)), "" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void ToString_Parts_MakeOnePlace(DiagnosticLocation location, string expected) => Assert.Equal(expected, location.ToString());

    [Fact]
    public void InFormula_FormulaAndSpan_AreItsOnlyParts()
    {
        DiagnosticLocation location = DiagnosticLocation.InFormula("a + b", new(4, 1));
        Assert.Equal(new() { FormulaText = "a + b", Span = new TextSpan(4, 1) }, location);
        Assert.Equal(("", null, null, ""), (location.Document, location.Pointer, location.Line, location.Code));
    }
}

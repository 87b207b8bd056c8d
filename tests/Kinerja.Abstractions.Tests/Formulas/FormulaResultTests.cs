using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Abstractions.Tests.Formulas;

public sealed class FormulaResultTests
{
    private static readonly DiagnosticDescriptor s_zero = new(
        "KIN1900", DiagnosticCategory.Formula, DiagnosticSeverity.Error,
        new("Pembagi nol", "Zero divisor"), new("Pembagi {name} bernilai nol.", "The divisor {name} is zero."), new("Periksa data.", "Look at the data."));

    [Fact]
    public void OfNumber_Number_IsAValue()
    {
        FormulaResult result = FormulaResult.OfNumber(71.43m);
        Assert.Equal((FormulaStatus.Value, FormulaType.Number, true, false), (result.Status, result.Type, result.HasValue, result.IsApproximate));
        Assert.Equal(71.43m, result.Value);
        Assert.Empty(result.MissingVariables);
        Assert.Null(result.Failure);
    }

    [Fact]
    public void Approximate_NumberOrCondition_IsAValueThatSaysSo()
    {
        FormulaResult number = FormulaResult.OfNumber(1.5m, isApproximate: true);
        FormulaResult condition = FormulaResult.OfCondition(true, isApproximate: true);
        Assert.Equal((FormulaStatus.Approximate, true, true, 1.5m, "1.5"), (number.Status, number.HasValue, number.IsApproximate, number.Value, number.ToString()));
        Assert.Equal((FormulaStatus.Approximate, true, true, true, "true"), (condition.Status, condition.HasValue, condition.IsApproximate, condition.IsTrue, condition.ToString()));
        Assert.NotEqual(FormulaResult.OfNumber(1.5m), number);
        Assert.NotEqual(FormulaResult.OfCondition(true), condition);
    }

    [Theory]
    [InlineData(FormulaStatus.Value, true)]
    [InlineData(FormulaStatus.Approximate, true)]
    [InlineData(FormulaStatus.Missing, false)]
    [InlineData(FormulaStatus.Failed, false)]
    public void HasValue_OfAStatus_IsThatOfItsResult(FormulaStatus status, bool expected) => Assert.Equal(expected, status.HasValue());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OfCondition_Condition_IsAValueAndNoNumber(bool condition)
    {
        FormulaResult result = FormulaResult.OfCondition(condition);
        Assert.Equal((FormulaStatus.Value, FormulaType.Condition, true), (result.Status, result.Type, result.HasValue));
        Assert.Equal(condition, result.IsTrue);
        Assert.Throws<InvalidOperationException>(() => result.Value);
    }

    [Fact]
    public void IsTrue_OfANumber_Throws() => Assert.Throws<InvalidOperationException>(() => FormulaResult.OfNumber(1m).IsTrue);

    [Theory]
    [InlineData(FormulaType.Number)]
    [InlineData(FormulaType.Condition)]
    public void Missing_Names_HasNoValueAndSaysWhatIsMissing(FormulaType type)
    {
        FormulaResult result = FormulaResult.Missing(type, ["tertib", "jumlah desa"]);
        Assert.Equal((FormulaStatus.Missing, type, false), (result.Status, result.Type, result.HasValue));
        Assert.Equal(["tertib", "jumlah desa"], result.MissingVariables);
        Assert.Equal(
            "There is no number (missing: tertib, jumlah desa); look at Status and Type first.",
            Assert.Throws<InvalidOperationException>(() => result.Value).Message);
        Assert.Throws<InvalidOperationException>(() => result.IsTrue);
    }

    [Fact]
    public void Missing_NoName_Throws()
    {
        Assert.Throws<ArgumentException>(() => FormulaResult.Missing(FormulaType.Number, []));
        Assert.Throws<ArgumentNullException>(() => FormulaResult.Missing(FormulaType.Number, null!));
    }

    [Theory]
    [InlineData(FormulaType.Number)]
    [InlineData(FormulaType.Condition)]
    public void Failed_Reason_HasNoValueAndCarriesIt(FormulaType type)
    {
        FormulaResult result = FormulaResult.Failed(type, Zero("desa"));
        Assert.Equal((FormulaStatus.Failed, type, false), (result.Status, result.Type, result.HasValue));
        Assert.Equal("KIN1900", result.Failure!.Id);
        Assert.Equal(
            "There is no condition (failed: The divisor desa is zero.); look at Status and Type first.",
            Assert.Throws<InvalidOperationException>(() => result.IsTrue).Message);
        Assert.Throws<InvalidOperationException>(() => result.Value);
    }

    [Fact]
    public void Failed_NoReason_Throws() => Assert.Throws<ArgumentNullException>(() => FormulaResult.Failed(FormulaType.Number, null!));

    [Theory]
    [InlineData("")]
    [InlineData("id-ID")]
    [InlineData("hostile")]
    public void ToString_EveryState_IsTheSameInEveryCulture(string culture)
    {
        using var _ = new CultureScope(culture);
        Assert.Equal("-1234.5", FormulaResult.OfNumber(-1234.5m).ToString());
        Assert.Equal("true", FormulaResult.OfCondition(true).ToString());
        Assert.Equal("false", FormulaResult.OfCondition(false).ToString());
        Assert.Equal("missing: a, b", FormulaResult.Missing(FormulaType.Number, ["a", "b"]).ToString());
        Assert.Equal("failed: The divisor desa is zero.", FormulaResult.Failed(FormulaType.Number, Zero("desa")).ToString());
    }

    [Fact]
    public void Equals_EveryState_ComparesByValue()
    {
        FormulaResult[] Build() =>
        [
            FormulaResult.OfNumber(1.5m),
            FormulaResult.OfNumber(1.5m, isApproximate: true),
            FormulaResult.OfNumber(0m),
            FormulaResult.OfCondition(false),
            FormulaResult.OfCondition(true),
            FormulaResult.Missing(FormulaType.Number, ["a"]),
            FormulaResult.Missing(FormulaType.Number, ["b"]),
            FormulaResult.Missing(FormulaType.Condition, ["a"]),
            FormulaResult.Failed(FormulaType.Number, Zero("a")),
            FormulaResult.Failed(FormulaType.Number, Zero("b")),
        ];
        Assert.Equal(Build(), Build());
        Assert.Equal(Build().Select(result => result.GetHashCode()), Build().Select(result => result.GetHashCode()));
        Assert.Equal(10, Build().Distinct().Count());
    }

    private static Diagnostic Zero(string name) => new(s_zero, DiagnosticLocation.InFormula("1 / [x]", new(0, 7)), ("name", name));
}

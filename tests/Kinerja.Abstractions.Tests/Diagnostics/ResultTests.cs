using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class ResultTests
{
    private static readonly Diagnostic s_warning = Findings.Of(DiagnosticSeverity.Warning, "a warning");
    private static readonly Diagnostic s_error = Findings.Of(DiagnosticSeverity.Error, "an error");

    [Fact]
    public void Result_ValueWithWarnings_Succeeds()
    {
        var result = new Result<string>("nilai", [s_warning]);
        Assert.True(result.IsSuccess);
        Assert.True(result.TryGetValue(out string? value));
        Assert.Equal("nilai", value);
        Assert.Equal("nilai", result.ValueOrThrow());
        Assert.Equal([s_warning], result.Diagnostics);
    }

    [Fact]
    public void Result_Errors_HasNoValue()
    {
        var result = new Result<string>([s_warning, s_error]);
        Assert.False(result.IsSuccess);
        Assert.False(result.TryGetValue(out string? value));
        Assert.Null(value);
        Assert.Equal([s_warning, s_error], result.Diagnostics);
    }

    [Fact]
    public void Result_ValueWithError_Throws() =>
        Assert.Equal("diagnostics", Assert.Throws<ArgumentException>(() => new Result<string>("nilai", [s_warning, s_error])).ParamName);

    [Fact]
    public void Result_NoValueWithoutError_Throws()
    {
        Assert.Equal("diagnostics", Assert.Throws<ArgumentException>(() => new Result<string>([s_warning])).ParamName);
        Assert.Throws<ArgumentException>(() => new Result<string>([]));
    }

    [Fact]
    public void Result_SeverityChangedByTheHost_DecidesInsteadOfTheKind()
    {
        Diagnostic raised = s_warning with { Severity = DiagnosticSeverity.Error };
        Assert.False(new Result<string>([raised]).IsSuccess);
        Assert.Throws<ArgumentException>(() => new Result<string>("nilai", [raised]));
        Assert.True(new Result<string>("nilai", [s_error with { Severity = DiagnosticSeverity.Info }]).IsSuccess);
    }

    [Fact]
    public void Result_NullParts_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new Result<string>(null!, []));
        Assert.Throws<ArgumentNullException>(() => new Result<string>("nilai", null!));
        Assert.Throws<ArgumentNullException>(() => new Result<string>(null!));
    }

    [Fact]
    public void ValueOrThrow_NoValue_ThrowsWithTheFindings() =>
        Assert.Equal(
            "There is no String; look at Diagnostics first. error KIN1900: There is an error.",
            Assert.Throws<InvalidOperationException>(() => new Result<string>([s_error]).ValueOrThrow()).Message);

    [Fact]
    public void ValueOrThrow_ManyFindings_NamesTheFirstTen()
    {
        ValueList<Diagnostic> findings = [.. Enumerable.Range(1, 12).Select(n => Findings.Of(DiagnosticSeverity.Error, $"mistake {n}"))];
        string message = Assert.Throws<InvalidOperationException>(() => new Result<string>(findings).ValueOrThrow()).Message;
        Assert.Contains("mistake 10.", message);
        Assert.DoesNotContain("mistake 11.", message);
    }
}

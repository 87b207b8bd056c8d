using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Engine.Tests;

public sealed class HostingTests
{
    [Fact]
    public void AddKinerja_Defaults_GivesOneEngineThatSpeaksIndonesian()
    {
        using ServiceProvider provider = new ServiceCollection().AddKinerja().BuildServiceProvider();
        KinerjaEngine engine = provider.GetRequiredService<KinerjaEngine>();
        Assert.Same(engine, provider.GetRequiredService<KinerjaEngine>());
        Assert.StartsWith("galat KIN1007:", engine.Describe(engine.Compile("1 +").Diagnostics[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void AddKinerja_Options_AreObeyed()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddKinerja(options => options with { Language = Language.English, Limits = options.Limits with { MaxLength = 3 } })
            .BuildServiceProvider();
        KinerjaEngine engine = provider.GetRequiredService<KinerjaEngine>();
        Assert.StartsWith("column 4: error KIN1002:", engine.Describe(engine.Compile("1 + 1").Diagnostics[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void AddKinerja_RegisteredFunctionsAndRules_AreUsed()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(new FormulaFunction("Gandakan", 1, 1, arguments => arguments[0] * 2))
            .AddSingleton<ICascadeRule, TitleRule>()
            .AddKinerja()
            .BuildServiceProvider();
        KinerjaEngine engine = provider.GetRequiredService<KinerjaEngine>();
        Assert.Equal(6m, engine.Compile("Gandakan(3)").ValueOrThrow().Evaluate().Value);
        Cascade untitled = new() { Organization = new() { Code = "x", Name = "Kecamatan X" } };
        Assert.Equal("HOST0001", Assert.Single(engine.Check(untitled)).Id);
    }

    private sealed class TitleRule : ICascadeRule
    {
        private static readonly DiagnosticDescriptor s_noTitle = new("HOST0001", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
            new("Tanpa judul", "No title"), new("Dokumen tidak berjudul.", "The document has no title."), new("Beri judul.", "Give it one."));

        public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_noTitle];

        public void Check(CascadeContext context)
        {
            if (context.Cascade.Title.Length == 0)
                context.Report(s_noTitle, new DiagnosticLocation { Pointer = "/title" });
        }
    }
}

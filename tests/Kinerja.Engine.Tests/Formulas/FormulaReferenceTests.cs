using Kinerja.Formulas.Functions;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>The READMEs show every function by each of its names, and every operator; other tests run the lines.</summary>
public sealed class FormulaReferenceTests
{
    private static readonly string[] s_operators =
    [
        " + ", " - ", " * ", " / ", " % ", "-(", " = ", " == ", " <> ", " != ", " < ", " <= ", " > ", " >= ", " and ", " && ", " dan ", " or ", " || ",
        " atau ", "not (", "!(", "bukan (", " ? ", " true", "false ", " benar", " salah",
    ];

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void Reference_ShowsEveryFunctionAndOperator(string readme)
    {
        string reference = File.ReadAllText(Path.Combine(Root(), readme)).Split("```formula")[1];
        Assert.All(new FunctionTable([]).Names, name => Assert.Contains($"{name}(", reference, StringComparison.Ordinal));
        Assert.All(s_operators, sign => Assert.Contains(sign, reference, StringComparison.Ordinal));
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Kinerja.Engine.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}

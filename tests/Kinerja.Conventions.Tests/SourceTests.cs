using System.Text.RegularExpressions;

namespace Kinerja.Conventions.Tests;

/// <summary>What no source file may hold, and how long and where it may be.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 320;

    private static readonly string[] s_code = ["src", "tests", "samples", "benchmarks"];

    // Written in two halves, so that this file does not find itself.
    private static readonly Regex s_unfinished = new(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b|#reg" + @"ion\b|NotImplemented" + "Exception");

    private static readonly Regex s_machinePath = new(@"(?<![\w.:/])/(wo" + @"rk|tm" + @"p|ho" + @"me)/|\b[A-Z]:\\Us" + @"ers\\|\bsha" + "red/");

    [Fact]
    public void Code_IsFinished() => AssertNone(Repository.Sources(s_code), s_unfinished);

    [Fact]
    public void TypeNames_SayWhatATypeIs() => AssertNone(Repository.Sources(s_code), EmptyName());

    [Fact]
    public void Text_NamesNoPlaceOnOneMachine() => AssertNone(Repository.Files(), s_machinePath);

    [Fact]
    public void Libraries_AskNeitherClockNorCultureNorChance() => AssertNone(Repository.LibrarySources(), Ambient());

    [Fact]
    public void Data_HoldsNoNumberOfAPerson() => AssertNone(Repository.Files("samples/data"), EmployeeNumber());

    [Fact]
    public void SourceFile_OfAProduct_HoldsOneIdea()
    {
        IEnumerable<string> longer = Repository.Sources("src")
            .Select(path => (Path: path, Lines: File.ReadLines(Repository.PathOf(path)).Count()))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Path}: {file.Lines} lines, at most {LongestFile}");

        Assert.Empty(longer);
    }

    [Fact]
    public void TextFile_EndsItsLinesAlike()
    {
        IEnumerable<string> others = Repository.Files()
            .Where(path => !path.EndsWith(".sln", StringComparison.Ordinal))
            .Where(path => Repository.Read(path) is { Length: > 0 } text && (text.Contains('\r') || !text.EndsWith('\n')));

        Assert.Empty(others);
    }

    private static void AssertNone(IReadOnlyList<string> paths, Regex unwanted)
    {
        Assert.NotEmpty(paths);
        IEnumerable<string> found = paths.SelectMany(path => File.ReadLines(Repository.PathOf(path))
            .Select((line, number) => (Line: line, Number: number + 1))
            .Where(place => unwanted.IsMatch(place.Line))
            .Select(place => $"{path}({place.Number}): {place.Line.Trim()}"));

        Assert.Empty(found);
    }

    // "Base" and "Impl" alone, at the end of a name, tell as little; a database or a baseline is something else.
    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+(struct\s+|class\s+)?(\w*(Helper|Utils|Utility|Manager)\w*|\w+(Base|Impl))\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bEnvironment\.TickCount|\bStopwatch\b|\bTimeProvider\b|\bCultureInfo\.Current"
        + @"|\bRandom\.Shared\b|\bnew Random\(|\bGuid\.NewGuid\b")]
    private static partial Regex Ambient();

    // A NIP: date of birth, month of appointment, sex, serial number; written together or in four groups.
    [GeneratedRegex(@"(?<!\d)\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}(?!\d)")]
    private static partial Regex EmployeeNumber();
}

using System.Text;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Serialization;

namespace Kinerja.Samples.Tests;

public class DocumentTests
{
    public static TheoryData<string> All => Sample.All;

    [Fact]
    public void Documents_AreTheFour_EachWithRealizations()
    {
        string data = Path.Combine(AppContext.BaseDirectory, "data");

        Assert.Equal(Sample.Names.Order(), Directory.GetFiles(data, "*.json").Select(Path.GetFileNameWithoutExtension).Order());
        Assert.Equal(Sample.Names.Order(), Directory.GetFiles(Path.Combine(data, "realizations"), "*.json").Select(Path.GetFileNameWithoutExtension).Order());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Cascade_IsReadWithoutFinding_AndWrittenByteForByte(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", $"{name}.json"));

        JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(bytes, name);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Encoding.UTF8.GetString(bytes), KinerjaJson.ToJson(read.ValueOrThrow()));
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(KinerjaJson.ToJson(read.ValueOrThrow())));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Realizations_AreReadWithoutFinding_AndWrittenByteForByte(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "realizations", $"{name}.json"));

        JsonReadResult<RealizationSet> read = KinerjaJson.ReadRealizations(bytes, name);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Encoding.UTF8.GetString(bytes), KinerjaJson.ToJson(read.ValueOrThrow()));
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(KinerjaJson.ToJson(read.ValueOrThrow())));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Realizations_SayThatTheyAreInvented(string name) => Assert.Contains("DATA REKAAN", Sample.Of(name).Realizations.Note);

    [Theory]
    [MemberData(nameof(All))]
    public void EveryFinding_HasAPlaceInTheFile(string name)
    {
        JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(Sample.CascadeText(name), name);

        IReadOnlyList<Diagnostic> findings = read.Locate(Sample.Engine.Check(read.ValueOrThrow()));

        Assert.NotEmpty(findings);
        string[] lines = Sample.CascadeText(name).Split('\n');
        foreach (DiagnosticLocation place in findings.Select(finding => finding.Location))
        {
            string atPlace = lines[place.Line!.Value - 1][(place.Column!.Value - 1)..];
            string expected = place.FormulaText.Length > 0 ? $"\"{place.FormulaText}\"" : "{";
            Assert.StartsWith(expected, atPlace);
            // An element begins with its code; what lies deeper has none.
            if (place.Pointer!.Count(letter => letter == '/') == 2)
                Assert.Equal($"\"code\": \"{place.Code}\",", lines[place.Line.Value].Trim());
        }
    }
}

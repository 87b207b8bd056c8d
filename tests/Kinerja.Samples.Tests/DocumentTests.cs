using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Serialization;

namespace Kinerja.Samples.Tests;

public class DocumentTests
{
    // As the documents are written: letters of every alphabet as they are.
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
            // An element begins with its code or name; what lies deeper has none, and is a text or a list of its own.
            bool isElement = place.Pointer!.Count(letter => letter == '/') == 2;
            string expected = place.FormulaText.Length > 0 ? JsonSerializer.Serialize(place.FormulaText, s_plain) : isElement ? "{" : "";
            Assert.StartsWith(expected, atPlace);
            Assert.Contains(atPlace[0], "{[\"");
            if (isElement)
                Assert.Equal($"\"code\": \"{place.Code}\",", lines[place.Line.Value].Trim());
        }
    }
}

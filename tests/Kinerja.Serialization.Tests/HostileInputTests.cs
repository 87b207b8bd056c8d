using System.Text;
using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests;

public class HostileInputTests
{
    private const string Head = "{\"kinerja\":1,\"organization\":{\"code\":\"a\"}";

    [Theory]
    [InlineData("", "", "KIN0008  1:1|KIN0006  1:65")]
    [InlineData("{\"x\":", "}", "KIN0013 /x 1:2|KIN0006 /x 1:69")]
    [InlineData(Head + ",\"nodes\":", "}", "KIN0014 /nodes/0 1:51|KIN0006 /nodes/0 1:113")]
    public void ReadCascade_TenThousandLists_IsStoppedByTheLimit(string before, string after, string expected)
    {
        string json = before + new string('[', 10_000) + new string(']', 10_000) + after;

        Assert.Equal(expected.Split('|'), FindingLines.Of(KinerjaJson.ReadCascade(json).Diagnostics));
    }

    [Fact]
    public void ReadCascade_TenThousandObjects_IsStoppedByTheLimit()
    {
        string json = string.Concat(Enumerable.Repeat("{\"organization\":", 10_000)) + "1" + new string('}', 10_000);

        Assert.Equal(["KIN0013", "KIN0006"], FindingLines.Ids(KinerjaJson.ReadCascade(json).Diagnostics));
    }

    [Fact]
    public void MaxDepth_ExactlyReached_IsAllowed()
    {
        string json = "{\"x\":" + new string('[', 9) + new string(']', 9) + "}";

        Assert.DoesNotContain("KIN0006", FindingLines.Ids(KinerjaJson.ReadCascade(json, options: new() { MaxDepth = 10 }).Diagnostics));
        Assert.Contains("KIN0006", FindingLines.Ids(KinerjaJson.ReadCascade(json, options: new() { MaxDepth = 9 }).Diagnostics));
    }

    [Fact]
    public void ReadCascade_CutAtEveryByte_NeverThrowsAndSaysThatItIsCut()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Samples.Small.TrimEnd());
        Assert.True(KinerjaJson.ReadCascade(bytes).IsSuccess);
        for (int length = 0; length < bytes.Length; length++)
        {
            JsonReadResult<Cascade> result = KinerjaJson.ReadCascade(bytes.AsMemory(0, length));

            Assert.Equal([length == 0 ? "KIN0003" : "KIN0005"], FindingLines.Ids(result.Diagnostics));
            Assert.NotNull(result.Locate(result.Diagnostics));
        }
    }

    [Fact]
    public void ReadCascade_RandomChanges_NeverThrows()
    {
        byte[] original = Encoding.UTF8.GetBytes(Samples.Small);
        for (int seed = 0; seed < 5_000; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = [.. original];
            for (int change = random.Next(1, 6); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) == 0 ? random.Next(256) : "{}[]\",:\\u0129.eE-tfn \n/"[random.Next(23)]);

            Exception? thrown = Record.Exception(() => ReadAndCompare(bytes));

            Assert.True(thrown is null, $"Seed {seed}: {thrown}");
        }
    }

    [Fact]
    public void MaxDiagnostics_MoreProblems_KeepsTheFirstAndCountsTheRest()
    {
        string json = Head + ",\"nodes\":[" + string.Join(",", Enumerable.Repeat("{\"kind\":\"x\"}", 60)) + "]}";

        ValueList<Diagnostic> findings = KinerjaJson.ReadCascade(json, "k.json", new() { MaxDiagnostics = 3 }).Diagnostics;

        // Each node lacks a code, known only at its end, and has a wrong kind: 120 findings, the first three by place.
        Assert.Equal(["KIN0015 /nodes/0 1:51", "KIN0020 /nodes/0/kind 1:59", "KIN0015 /nodes/1 1:64", "KIN0025  :"], FindingLines.Of(findings));
        Assert.Equal("Further findings that are not shown: 117.", findings[^1].GetMessage(Language.English));
        Assert.Equal("k.json", findings[^1].Location.ToString());
    }

    [Fact]
    public void MaxDiagnostics_ExactlyReached_SaysNothingMore()
    {
        string json = Head + ",\"x\":1,\"y\":2}";

        Assert.Equal(["KIN0013", "KIN0013"], FindingLines.Ids(KinerjaJson.ReadCascade(json, options: new() { MaxDiagnostics = 2 }).Diagnostics));
    }

    [Fact]
    public void MaxDiagnostics_LateFindingAtAnEarlyPlace_TakesThePlaceOfALaterOne()
    {
        string json = "{\"x\":1,\"y\":2,\"kinerja\":1}";

        ValueList<Diagnostic> findings = KinerjaJson.ReadCascade(json, options: new() { MaxDiagnostics = 2 }).Diagnostics;

        Assert.Equal(["KIN0015  1:1", "KIN0013 /x 1:2", "KIN0025  :"], FindingLines.Of(findings));
        Assert.Equal("Further findings that are not shown: 1.", findings[^1].GetMessage(Language.English));
    }

    [Fact]
    public void ReadCascade_VeryLongNamesAndTexts_AreCutInMessages()
    {
        string json = Head + ",\"" + new string('x', 100_000) + "\":1,\"period\":\"" + new string('y', 100_000) + "\",\"units\":[" + new string('9', 100_000) + "]}";

        ValueList<Diagnostic> findings = KinerjaJson.ReadCascade(json).Diagnostics;

        Assert.Equal(["KIN0013", "KIN0021", "KIN0014"], FindingLines.Ids(findings));
        Assert.All(findings, finding => Assert.InRange(finding.GetMessage(Language.English).Length, 20, 600));
    }

    // Whatever can be read can be written, and reads back as the same.
    private static void ReadAndCompare(byte[] bytes)
    {
        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade(bytes);
        result.Locate(result.Diagnostics.Select(finding => finding with { Location = finding.Location with { Line = null, Column = null } }));
        if (result.TryGetValue(out Cascade? cascade))
            Assert.Equal(cascade, KinerjaJson.ReadCascade(KinerjaJson.ToJson(cascade)).ValueOrThrow());
        else
            Assert.NotEmpty(result.Diagnostics);
    }
}

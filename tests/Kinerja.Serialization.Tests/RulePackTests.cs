using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Regulations;

namespace Kinerja.Serialization.Tests;

public class RulePackTests
{
    private static readonly Citation s_source = new("Perbup 1/2024", "Ps 3", VerificationMark.RegulationText) { Note = "salinan" };

    private static readonly RulePack s_pack = new()
    {
        Name = "tpp-2024",
        Subject = "tpp",
        Title = new("Tambahan penghasilan", "Allowance"),
        Regulation = "Perbup 1/2024",
        ValidFrom = new(2024, 1, 1),
        ValidUntil = new(2024, 12, 31),
        Notes = [new() { Text = new("salah cetak", "misprint"), Source = s_source }, new() { Text = new("a", "b") }],
        Achievements =
        [
            new()
            {
                Name = "V", Title = new("v", "v"), Source = s_source, Method = AchievementMethod.Closeness, Curve = [new(0, 0), new(90, 100.5m)],
                Floor = 0, Cap = 120, Decimals = 2, WhenTargetZero = ZeroTarget.Fixed, ZeroTargetReached = 100, ZeroTargetMissed = 1,
                WhenRealizationZero = 3, WhenMissing = 4, MirrorsBelowZero = true, WhenBestReached = 120,
            },
        ],
        Scales =
        [
            new()
            {
                Name = "S", Title = new("s", "s"), Source = s_source, Note = new("n", "n"), Decimals = 0,
                Bands =
                [
                    new() { Code = "A", Label = new("tinggi", "high"), Low = 90, IncludesLow = false, IncludesHigh = true },
                    new() { Code = "B", Low = 10.50m, High = 90 },
                    new() { Code = "C", Low = 5, High = 10.50m, IncludesHigh = false },
                    new() { Code = "D", High = 5, IncludesLow = false, IncludesHigh = false },
                ],
            },
        ],
        Formulas =
        [
            new()
            {
                Name = "F", Source = s_source, Expression = "[a] / 2", Decimals = 1,
                Variables = [new() { Name = "a", Label = new("a", "a"), Minimum = 0, Maximum = 5 }],
            },
        ],
        Tables =
        [
            new()
            {
                Name = "T", Source = s_source, Keys = [new() { Name = "k", Values = ["x", "y"] }],
                Rows = [new() { Keys = ["x"], Number = 1, Text = "satu", Source = s_source }, new() { Keys = ["y"], Refusal = new("tidak", "no") }],
            },
        ],
        Decisions =
        [
            new()
            {
                Name = "D", Source = s_source, Variables = [new() { Name = "a" }], Otherwise = new("penilai", "assessor"),
                Branches = [new() { When = "[a] > 1", Code = "ya", Label = new("Ya", "Yes"), Number = 1.2m, Source = s_source }],
            },
        ],
        Checks =
        [
            new()
            {
                Name = "C", Source = s_source, Variables = [new() { Name = "a" }],
                Requirements = [new() { Must = "[a] < 3", Message = new("kurang dari 3", "below 3") }],
            },
        ],
        Examples =
        [
            new() { Rule = "S", Number = 3, Gives = new() { Code = "D" }, Note = new("c", "c") },
            new() { Rule = "T", Keys = ["x"], Gives = new() { Number = 1 } },
            new() { Rule = "F", Values = [new("a", null)], Gives = new() { Status = RuleAnswerStatus.Missing } },
            new() { Rule = "V", Target = new RangeValue(1, 2), Realization = new NumberValue(1), Scale = new() { Maximum = 3 }, Gives = new() { Number = 100 } },
        ],
    };

    public static TheoryData<string> Official { get; } = [.. Names];

    public static TheoryData<string, string> Cases => new()
    {
        { "▼{\"name\":\"a\",\"subject\":\"s\",\"validFrom\":\"2024-01-01\"}", "KIN0009 " },
        { "{▼\"kinerja\":1}", "KIN0011 /kinerja" },
        { "▼{\"kinerjaRules\":1,\"name\":\"a\",\"validFrom\":\"2024-01-01\"}", "KIN0015 " },
        { "{\"kinerjaRules\":1,\"name\":▼\"\",\"subject\":\"s\",\"validFrom\":\"2024-01-01\"}", "KIN0024 /name" },
        { "{\"kinerjaRules\":1,\"name\":\"a\",\"subject\":\"s\",\"validFrom\":▼\"2024-1-1\"}", "KIN0026 /validFrom" },
        { "{\"kinerjaRules\":1,\"name\":\"a\",\"subject\":\"s\",\"validFrom\":\"2024-01-01\",▼\"skala\":[]}", "KIN0013 /skala" },
        { "{\"kinerjaRules\":1,\"name\":\"a\",\"subject\":\"s\",\"validFrom\":\"2024-01-01\",\"title\":▼{\"id\":\"x\"}}", "KIN0015 /title" },
        { "{\"kinerjaRules\":1,\"name\":\"a\",\"subject\":\"s\",\"validFrom\":\"2024-01-01\",\"notes\":[{\"text\":{\"id\":\"x\",\"en\":\"y\"},\"source\":{\"source\":\"z\",\"mark\":▼\"vp\"}}]}", "KIN0020 /notes/0/source/mark" },
        { "{\"kinerjaRules\":1,\"name\":\"a\",\"subject\":\"s\",\"validFrom\":\"2024-01-01\",\"scales\":[{\"name\":\"x\",\"source\":{\"source\":\"z\",\"mark\":\"VP\"},\"bands\":[{\"code\":\"A\",\"low\":▼\"1\"}]}]}", "KIN0014 /scales/0/bands/0/low" },
        { "{\"kinerjaRules\":1,\"name\":\"a\",\"subject\":\"s\",\"validFrom\":\"2024-01-01\",\"examples\":[{\"rule\":\"x\",\"target\":▼{},\"gives\":{}}]}", "KIN0023 /examples/0/target" },
    };

    private static IEnumerable<string> Names => KinerjaJson.OfficialRulePacks().Select(pack => pack.Name);

    [Fact]
    public void RulePack_WrittenAndRead_IsEqual() => Assert.Equal(s_pack, KinerjaJson.ReadRulePack(KinerjaJson.ToJson(s_pack)).ValueOrThrow());

    [Fact]
    public void ReadRulePack_OfAStream_ReadsTheSame()
    {
        using var stream = new MemoryStream();
        KinerjaJson.Write(s_pack, stream);
        stream.Position = 0;

        Assert.Equal(s_pack, KinerjaJson.ReadRulePack(stream).ValueOrThrow());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadRulePack_BadDocument_FindsItAtItsPlace(string text, string expected)
    {
        Marked document = Marked.Parse(text);

        Assert.Equal(FindingLines.At([expected], document), FindingLines.Of(KinerjaJson.ReadRulePack(document.Json).Diagnostics));
    }

    // As a file of the official packs stands in the assembly, so it would be written.
    [Theory]
    [MemberData(nameof(Official))]
    public void OfficialPack_IsWrittenCanonically(string name)
    {
        using Stream stream = typeof(KinerjaJson).Assembly.GetManifestResourceStream($"RulePacks/{name}.json")!;
        using var reader = new StreamReader(stream);

        Assert.Equal(reader.ReadToEnd(), KinerjaJson.ToJson(KinerjaJson.OfficialRulePacks().Single(pack => pack.Name == name)));
    }

    [Fact]
    public void OfficialPacks_AreTheSameAtEveryCall_InOrderOfTheirNames()
    {
        Assert.Same(KinerjaJson.OfficialRulePacks(), KinerjaJson.OfficialRulePacks());
        Assert.Equal(Names.Order(StringComparer.Ordinal), Names);
    }

    [Fact]
    public void ToJson_OfATextInOneLanguage_IsRefusedWithItsPlace()
    {
        RulePack pack = s_pack with { Title = new("hanya Indonesia", "") };

        Assert.Contains("/title/en", Assert.Throws<ArgumentException>(() => KinerjaJson.ToJson(pack)).Message);
    }
}

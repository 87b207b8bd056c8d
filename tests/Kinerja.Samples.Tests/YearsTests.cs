using Kinerja.Cascades;
using Kinerja.Comparing;
using Kinerja.Indicators;
using Kinerja.Serialization;

namespace Kinerja.Samples.Tests;

/// <summary>The two years of the invented kecamatan, and the real documents, under comparison.</summary>
public sealed class YearsTests
{
    [Fact]
    public void Years_DifferInWhatWasChanged()
    {
        var options = new ComparisonOptions { Realizations = KinerjaJson.ReadRealizations(Text("2024-realization.json")).ValueOrThrow() };

        Assert.Equal(
            [
                "KIN3077 S-1", "KIN3070 IKI-PEM-2", "KIN3084 IKU-1", "KIN3086 IKU-2", "KIN3085 IKU-2", "KIN3082 IKI-PEL-1", "KIN3080 IKI-PEL-1",
                "KIN3075 IKI-PEM-A",
            ],
            Sample.Engine.Compare(Plan("2024.json"), Plan("2025.json"), options).Select(finding => $"{finding.Id} {finding.Location.Code}"));
    }

    [Theory]
    [MemberData(nameof(Sample.All), MemberType = typeof(Sample))]
    public void RealDocument_WithItself_HasNoDifference(string name)
    {
        Cascade cascade = Sample.Of(name).Cascade;

        Assert.All(Enum.GetValues<ComparisonKind>(), kind => Assert.Empty(Sample.Engine.Compare(cascade, cascade, new() { Kind = kind })));
    }

    // The hierarchy table as a document of its own, against the IKU table; what differs is what the README of the data says.
    [Theory]
    [InlineData(
        "tebing-2022",
        "KIN3074 SH-1", "KIN3074 SH-2", "KIN3074 SH-3", "KIN3074 SH-4", "KIN3074 SH-5", "KIN3074 SH-6", "KIN3074 SH-7", "KIN3074 SH-8", "KIN3074 SH-9",
        "KIN3074 SU-1", "KIN3075 T-IKU-1", "KIN3075 T-IKU-2")]
    [InlineData("widang-2021", "KIN3075 SU-1", "KIN3075 W-IKU-1", "KIN3075 W-IKU-2", "KIN3074 W-IKU-3")]
    [InlineData("kerek-2021", "KIN3075 SU-1", "KIN3075 K-IKU-1", "KIN3075 K-IKU-2", "KIN3075 K-IKU-3")]
    public void TablesOfARealDocument_DifferAsItsReadmeSays(string name, params string[] expected)
    {
        Cascade document = Sample.Of(name).Cascade;
        Indicator[] iku = [.. document.Indicators.Where(indicator => indicator.Kind == IndicatorKind.Iku)];
        Cascade hierarchy = document with
        {
            Nodes = [.. document.Nodes.Where(node => node.Code.StartsWith("SH-", StringComparison.Ordinal) && node.Owner.Length == 0)],
            Indicators =
            [
                .. iku.SelectMany(indicator => indicator.Mentions.Select((mention, k) => new Indicator
                {
                    Code = $"{indicator.Code}/{k}", Kind = IndicatorKind.Iku, Name = mention.Name, Measures = mention.Measures,
                })),
            ],
        };
        Cascade table = document with
        {
            Nodes = [.. document.Nodes.Where(node => iku.Any(indicator => indicator.Measures == node.Code))],
            Indicators = [.. iku],
        };

        Assert.Equal(
            expected,
            Sample.Engine.Compare(hierarchy, table, new() { Kind = ComparisonKind.Tables }).Select(finding => $"{finding.Id} {finding.Location.Code}"));
    }

    private static Cascade Plan(string name) => KinerjaJson.ReadCascade(Text(name)).ValueOrThrow();

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "years", name));
}

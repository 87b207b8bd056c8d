namespace Kinerja.Samples.Tests;

public class CountTests
{
    // Counted by hand in the published documents; the last four in the files.
    [Theory]
    [InlineData("visi_statements", 1, 3, 0, 2)]
    [InlineData("misi", 3, 1, 0, 1)]
    [InlineData("tujuan_in_hierarchy_tables", 9, 2, 0, 2)]
    [InlineData("sasaran_in_hierarchy_tables", 9, 3, 0, 3)]
    [InlineData("iku_in_hierarchy_tables", 3, 2, 0, 3)]
    [InlineData("iku_logical", 3, 3, 0, 3)]
    [InlineData("sasaran_in_iku_table", 1, 2, 0, 2)]
    [InlineData("targets", 3, 0, 0, 0)]
    [InlineData("jabatan", 11, 8, 6, 8)]
    [InlineData("iki_logical", 17, 15, 33, 19)]
    [InlineData("iki_with_own_name", 15, 15, 33, 18)]
    [InlineData("iki_distinct_names", 13, 15, 20, 17)]
    [InlineData("iki_sasaran_occurrences", 13, 14, 11, 18)]
    [InlineData("iki_sasaran_distinct", 11, 13, 3, 18)]
    [InlineData("iki_sasaran_inherited_rows", 4, 1, 22, 1)]
    [InlineData("iki_source_cell_filled", 15, 8, 33, 8)]
    [InlineData("iki_responsible_cell_filled", 2, 8, 0, 8)]
    [InlineData("iki_supporting_an_iku_by_judgment", 7, 6, 0, 7)]
    [InlineData("iki_supporting_no_iku_by_judgment", 10, 9, 33, 12)]
    [InlineData("iku_with_a_supporting_iki_by_judgment", 2, 2, 0, 3)]
    [InlineData("iki_with_hardcoded_constant", 0, 0, 7, 0)]
    [InlineData("nodes", 36, 24, 11, 27)]
    [InlineData("positions", 12, 9, 7, 9)]
    [InlineData("variables", 21, 29, 39, 38)]
    [InlineData("links", 8, 12, 11, 16)]
    public void Count_IsThatOfTheDocument(string key, int tebing, int widang, int karangPenang, int kerek) =>
        Assert.Equal([tebing, widang, karangPenang, kerek], Sample.Names.Select(name => Counts.All[key](Sample.Of(name).Cascade)));

    [Fact]
    public void ReadmeTable_StatesWhatIsComputed()
    {
        string[][] rows =
        [
            .. Sample.Readme("data.README.md").Split('\n')
                .SkipWhile(line => line != "## Counts").TakeWhile(line => !line.StartsWith("Rows and headers", StringComparison.Ordinal))
                .Where(line => line.StartsWith('|')).Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
        ];

        Assert.Equal(["", "key", .. Sample.Names, "how", ""], rows[0]);
        Assert.Equal(
            Counts.All.Select(count => string.Join(' ', [count.Key, .. Sample.Names.Select(name => count.Value(Sample.Of(name).Cascade).ToString())])),
            rows[2..].Select(row => string.Join(' ', [row[1].Trim('`'), .. row[2..6]])));
    }
}

using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("realsasi", "target,realisasi", "realisasi")]
    [InlineData("realisasii", "target,realisasi", "realisasi")]
    [InlineData("raelisasi", "target,realisasi", "realisasi")]
    [InlineData("REALISASI", "target,realisasi", "realisasi")]
    [InlineData("Rond", "Sum,Round,Min", "Round")]
    [InlineData("desa", "Desa", "Desa")]
    [InlineData("jumlah_desa", "jumlah desa,jumlah_deso", "jumlah desa")]
    [InlineData("ab", "ac", "ac")]
    [InlineData("abc", "axy", "axy")]
    [InlineData("abcdefghi", "abcdewxyz", "abcdewxyz")]
    public void Find_NameWithFewMistakes_GivesTheClosest(string name, string candidates, string expected) =>
        Assert.Equal(expected, NearestName.Find(name, candidates.Split(',')));

    [Theory]
    [InlineData("target", "realisasi")]
    [InlineData("a", "b")]
    [InlineData("ab", "cd")]
    [InlineData("abc", "xyz")]
    [InlineData("abcdefghi", "abcdvwxyz")]
    [InlineData("desa", "d")]
    [InlineData("d", "desa")]
    public void Find_NothingClose_GivesNone(string name, string candidates) =>
        Assert.Null(NearestName.Find(name, candidates.Split(',')));

    [Fact]
    public void Find_NoCandidates_GivesNone() => Assert.Null(NearestName.Find("desa", []));

    [Fact]
    public void Find_EquallyClose_GivesTheFirst()
    {
        Assert.Equal("dasa", NearestName.Find("desa", ["dasa", "dosa"]));
        Assert.Equal("dosa", NearestName.Find("desa", ["dosa", "dasa"]));
    }

    [Fact]
    public void Find_CloserOneLater_GivesTheCloser() => Assert.Equal("desa", NearestName.Find("dess", ["dasa", "desa"]));

    [Fact]
    public void Find_VeryLongNames_ComparesTheirBeginnings()
    {
        string wanted = new string('a', 200) + "bbbbbbbb";
        string candidate = new string('a', 200) + new string('c', 5_000);
        Assert.Equal(candidate, NearestName.Find(wanted, [candidate]));
        Assert.Null(NearestName.Find(wanted, [new string('c', 5_000)]));
    }
}

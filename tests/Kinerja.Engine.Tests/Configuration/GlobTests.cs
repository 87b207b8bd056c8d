using Kinerja.Configuration;

namespace Kinerja.Engine.Tests.Configuration;

public class GlobTests
{
    [Theory]
    [InlineData("IKU-1", "IKU-1", true)]
    [InlineData("IKU-1", "IKU-10", false)]
    [InlineData("IKU-1", "iku-1", false)]
    [InlineData("IKU-?", "IKU-1", true)]
    [InlineData("IKU-?", "IKU-", false)]
    [InlineData("IKU-?", "IKU-10", false)]
    [InlineData("*", "", true)]
    [InlineData("*", "a/b", true)]
    [InlineData("?", "/", true)]
    [InlineData("KIN30*", "KIN3012", true)]
    [InlineData("KIN30*", "KIN30", true)]
    [InlineData("KIN30*", "KIN2012", false)]
    [InlineData("*-PMD-*", "IKI-PMD-2", true)]
    [InlineData("*-PMD-*", "IKI-PMD", false)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "a-c-b", false)]
    [InlineData("**a", "aaa", true)]
    public void CodePattern_TakesASlashForALetter(string pattern, string text, bool fits) => Assert.Equal(fits, Glob.OfCode(pattern).Fits(text));

    [Theory]
    [InlineData("*.json", "a.json", true)]
    [InlineData("*.json", "2021/a.json", false)]
    [InlineData("2021/?.json", "2021/a.json", true)]
    [InlineData("2021?a.json", "2021/a.json", false)]
    [InlineData("**", "", true)]
    [InlineData("**", "2021/a.json", true)]
    [InlineData("2021/**", "2021/a/b.json", true)]
    [InlineData("2021/**", "2022/a/b.json", false)]
    [InlineData("**/a.json", "a.json", true)]
    [InlineData("**/a.json", "2021/kec/a.json", true)]
    [InlineData("**/a.json", "2021/ba.json", false)]
    [InlineData("2021/**/a.json", "2021/a.json", true)]
    [InlineData("2021/**/a.json", "2021/x/y/a.json", true)]
    [InlineData("2021/**/a.json", "2021a.json", false)]
    [InlineData("2021/**/k*/*.json", "2021/x/kec/a.json", true)]
    [InlineData("2021/**/k*/*.json", "2021/kec/x/a.json", false)]
    [InlineData("2021**.json", "2021/x/a.json", true)]
    [InlineData("/indicators/*", "/indicators/3", true)]
    [InlineData("/indicators/*", "/indicators/3/name", false)]
    [InlineData("/indicators/*/formula/**", "/indicators/3/formula/expression", true)]
    public void PathPattern_StopsAtSlashesUnlessDoubled(string pattern, string text, bool fits) => Assert.Equal(fits, Glob.OfPath(pattern).Fits(text));

    // Trying star after star again and again would need more steps here than a lifetime has.
    [Fact]
    public void ManyStars_AreMatchedInOnePass()
    {
        string stars = string.Concat(Enumerable.Repeat("*a**/", 200));

        Assert.False(Glob.OfPath(stars + "b").Fits(string.Concat(Enumerable.Repeat("aa/", 1000))));
        Assert.False(Glob.OfCode(stars + "b").Fits(new string('a', 3000)));
    }
}

using Kinerja.Cascades.Wording;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Wording;

public class WordSetsTests
{
    private readonly PlanWords _words = new(Bare with { Organization = new() { Code = "kec", Name = "Kecamatan Sukamaju" } });

    [Theory]
    [InlineData("aparatur desa", "desa aparatur", true)]
    [InlineData("aparatur desa", "aparatur desa desa", true)]
    [InlineData("aparatur desa", "seluruh aparatur di desa Sukamaju", true)]
    [InlineData("aparatur desa", "aparatur", false)]
    [InlineData("aparatur desa", "aparatur kota", false)]
    public void KeyOf_TwoTexts_IsOneWhenTheyTellTheSame(string first, string second, bool isOne) =>
        Assert.Equal(isOne, KeyOf(first, out _) == KeyOf(second, out _));

    [Theory]
    [InlineData("desa tertib", 0)]
    [InlineData("desa tertib desa", 1)]
    [InlineData("a b c a b c a", 4)]
    public void KeyOf_Text_CountsWordsThatStandAgain(string text, int repeated)
    {
        KeyOf(text, out int found);

        Assert.Equal(repeated, found);
    }

    [Fact]
    public void KeyOf_NewWordsAfterOthers_AreLearnt()
    {
        var keys = new HashSet<WordSetKey>();
        for (int i = 0; i < 2000; i++)
            Assert.True(keys.Add(KeyOf($"desa kata{i}", out _)));
    }

    [Fact]
    public void Hash_OfTooFewWords_IsNone()
    {
        Assert.Equal(0U, KeyOf("desa di kecamatan", out _).Hash);
        Assert.NotEqual(0U, KeyOf("desa tertib", out _).Hash);
    }

    private WordSetKey KeyOf(string text, out int repeated) => _words.Sets.KeyOf(_words.Words(text).ToArray(), out repeated);
}

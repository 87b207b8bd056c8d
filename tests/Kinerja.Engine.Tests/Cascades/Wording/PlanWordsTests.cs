using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Wording;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Wording;

public class PlanWordsTests
{
    // Pieces of which texts are put together: words of every length, whatever may stand between them, and characters beyond ASCII.
    private static readonly string[] s_pieces =
    [
        "desa", "Desa", "DESA", "persentase", "Prosentase", "presentase", "presentasi", "yg", "yang", "7", "013", "%", "+", "$", "-", "–", " ", "  ", "\t",
        "\u00A0", ".", "(", ")", "/", "*", "_", "'", "`", "\u0001", "é", "É", "K", "k", "enambelashurufab", "tujuhbelashurufab", "Enambelashurufab", new('a', 40),
    ];

    private readonly PlanWords _words = new(Bare);

    [Theory]
    [InlineData("Jumlah desa, tertib (7 buah)", "jumlah desa tertib 7 buah")]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    [InlineData("jml desa yg tertib", "jumlah desa yang tertib")]
    [InlineData("% KK", "kk")]
    public void Cut_Text_GivesItsWordsAsTheyAreMeant(string text, string words) => Assert.Equal(words, Written(text));

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    public void Cut_WordOfAnyLength_IsOneWordWhereverItStands(int length)
    {
        string word = new('b', length);

        Assert.Equal(word, Written(word));
        Assert.Equal($"{word} x", Written($"{word} x"));
        Assert.Equal($"x {word}", Written($"x {word}"));
        Assert.Equal(_words.Words(word), _words.Words(word.ToUpperInvariant()));
    }

    [Fact]
    public void Cut_WordsThatDifferInOneLetter_AreDifferent()
    {
        foreach (int length in new[] { 1, 7, 8, 9, 15, 16, 17, 30 })
        {
            for (int at = 0; at < length; at++)
            {
                char[] other = new string('q', length).ToCharArray();
                other[at] = 'r';
                Assert.NotEqual(_words.Words(new('q', length)), _words.Words(new(other)));
            }
        }
    }

    [Fact]
    public void Cut_MixedTexts_GivesTheWordsThatALoopOverLettersGives()
    {
        var random = new Random(1);
        for (int run = 0; run < 3000; run++)
        {
            string text = Mixed(random, run % 40);
            Assert.Equal(CutSlowly(text), _words.Cut(text).ToArray());
        }
    }

    [Fact]
    public void CutName_MixedNames_HaveOneSpellingWhereTheComparerHoldsThemForOne()
    {
        var random = new Random(2);
        int equal = 0;
        for (int run = 0; run < 20_000; run++)
        {
            (string first, string second) = (Mixed(random, 1 + (run % 3)), Mixed(random, 1 + (run % 3)));
            bool isOne = NameComparer.Instance.Equals(first, second);
            equal += isOne && first != second ? 1 : 0;
            Assert.True(isOne == (SpellingOf(first) == SpellingOf(second)), $"'{first}' and '{second}'");
        }

        Assert.InRange(equal, 100, int.MaxValue);
    }

    [Theory]
    [InlineData("Desa tertib", "desa - tertib!")]
    [InlineData("Desa–tertib", "desa tertib")]
    [InlineData("Prosentase desa", "PERSENTASE desa")]
    [InlineData("presentase é", "Persentase É")]
    [InlineData("K", "k")]
    public void CutName_SameLetters_SameSpelling(string first, string second) => Assert.Equal(SpellingOf(first), SpellingOf(second));

    [Theory]
    [InlineData("% KK", "KK")]
    [InlineData("desa tertib", "tertib desa")]
    [InlineData("jml desa", "jumlah desa")]
    [InlineData("desa desa", "desa")]
    [InlineData("a+b", "a b")]
    public void CutName_OtherLetters_OtherSpelling(string first, string second) => Assert.NotEqual(SpellingOf(first), SpellingOf(second));

    [Theory]
    [InlineData("")]
    [InlineData(" – . ")]
    public void CutName_WithoutLetters_HasNoSpelling(string name) => Assert.Equal(0UL, SpellingOf(name));

    [Fact]
    public void Words_OfManyVariables_AreThoseOfEach()
    {
        string[] labels = [.. Enumerable.Range(0, 1500).Select(i => i % 7 == 3 ? "" : $"kata{i} ke {string.Join(' ', Enumerable.Range(0, i % 50))}"), string.Join(' ', Enumerable.Range(0, 50_000))];
        var words = new PlanWords(Bare with { Variables = [.. labels.Select(label => new Kinerja.Indicators.Variable { Name = "v", Label = label })] });

        // The last first: all that stands before it is cut then.
        for (int place = labels.Length - 1; place >= 0; place--)
        {
            Assert.Equal(words.Words(labels[place]), words.OfLabel(place).ToArray());
            Assert.Equal(labels[place].Length == 0, words.Labels.IsEmpty(place));
        }
    }

    private static string Mixed(Random random, int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => s_pieces[random.Next(s_pieces.Length)]));

    private string Written(string text) => string.Join(' ', _words.Words(text).Select(word => _words.Book[word]));

    private ulong SpellingOf(string name)
    {
        _words.CutName(name, out ulong spelling);
        return spelling;
    }

    private int[] CutSlowly(string text)
    {
        var words = new List<int>();
        string word = "";
        foreach (char c in text + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word += c;
            }
            else if (word.Length > 0)
            {
                words.Add(_words.Book.Number(word));
                word = "";
            }
        }

        return [.. words];
    }
}

namespace Kinerja.Abstractions.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("jumlah_desa", "jumlah_desa")]
    [InlineData("Jumlah Desa", "jumlah desa")]
    [InlineData("JUMLAH \t\n DESA", "jumlah desa")]
    [InlineData("  jumlah desa ", "jumlah desa")]
    [InlineData("jumlah\u00A0\u2003desa", "jumlah desa")]
    [InlineData("jumlah\u3000desa", "jumlah desa")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("CAFE\u0301", "café")]
    [InlineData("Å", "å")]
    [InlineData("\u212B", "å")]
    [InlineData("I", "i")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("u1", "u1")]
    public void Of_Name_FoldsCompositionCaseAndBlanks(string name, string expected) => Assert.Equal(expected, NameKey.Of(name));

    [Theory]
    [InlineData("jumlah desa", "jumlah_desa")]
    [InlineData("jumlahdesa", "jumlah desa")]
    [InlineData("a", "á")]
    [InlineData("u1", "u１")]
    [InlineData("p", "\u0440")]
    public void Of_NamesThatOnlyLookAlike_StayApart(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Fact]
    public void Of_TurkishCulture_FoldsTheSame()
    {
        using var _ = new CultureScope("tr-TR");
        Assert.Equal("iki", NameKey.Of("IKI"));
    }

    [Fact]
    public void Of_LoneSurrogate_IsComparedAsItStands()
    {
        // In a fact and not in a case table: attributes cannot carry half a pair.
        Assert.Equal("a\uD83D b", NameKey.Of("A\uD83D  B"));
        Assert.Equal("\uDE00a", NameKey.Of("\uDE00A"));
        Assert.NotEqual(NameKey.Of("\uD83D"), NameKey.Of("\uD83C"));
        Assert.Equal("\uD83D\uDE00a", NameKey.Of("\uD83D\uDE00A"));
    }

    [Fact]
    public void Of_CodePointThatIsNoCharacter_IsComparedAsItStands()
    {
        Assert.Equal("a\uFFFE", NameKey.Of("A\uFFFE"));
        Assert.Equal("a\uFFFF", NameKey.Of("A\uFFFF"));
    }

    [Fact]
    public void Of_LetterWhoseSmallFormComposes_EqualsTheComposedOne() =>
        // There is a j with caron in one code point and no J with caron.
        Assert.Equal(NameKey.Of("\u01F0"), NameKey.Of("J\u030C"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_AKey_IsItself(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++)
        {
            char[] name = new char[random.Next(1, 6)];
            for (int at = 0; at < name.Length; at++)
                name[at] = random.Next(4) switch { 0 => (char)random.Next('A', 'Z' + 1), 1 => (char)random.Next(0x300, 0x335), 2 => (char)random.Next(0x20, 0x250), _ => (char)random.Next(0x10000) };
            string key = NameKey.Of(new string(name));
            Assert.True(NameKey.Of(key) == key, $"seed {seed}: the key of {Codes(new string(name))} is {Codes(key)} and has itself another");
        }
    }

    private static string Codes(string text) => string.Join(' ', text.Select(c => $"{(int)c:X4}"));
}

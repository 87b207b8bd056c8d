using Kinerja.Cascades.Naming;

namespace Kinerja.Engine.Tests.Cascades.Naming;

public class SpellingNumbersTests
{
    [Fact]
    public void Add_EqualTexts_HaveOneNumber()
    {
        SpellingNumbers numbers = Of(("desa", 5), ("kota", 6), ("Desa", 5), ("", 0));

        Assert.Equal([0, 1, 0, -1], Enumerable.Range(0, 4).Select(numbers.NumberAt));
        Assert.Equal([true, false, true, false], Enumerable.Range(0, 4).Select(numbers.IsRepeatedAt));
        Assert.Equal(2, numbers.Count);
        Assert.True(numbers.HasRepeated);
    }

    [Fact]
    public void Add_OtherTextsWithOneHash_HaveTheirOwnNumbers()
    {
        SpellingNumbers numbers = Of(("desa", 5), ("kota", 5), ("kota", 5));

        Assert.Equal([0, 1, 1], Enumerable.Range(0, 3).Select(numbers.NumberAt));
        Assert.False(numbers.IsRepeatedAt(0));
        Assert.True(numbers.IsRepeatedAt(2));
    }

    [Fact]
    public void Repeat_TextThatStandsOnce_MakesItRepeated()
    {
        SpellingNumbers numbers = Of(("desa", 5), ("kota", 6));
        Assert.False(numbers.HasRepeated);

        numbers.Repeat(1);

        Assert.True(numbers.HasRepeated);
        Assert.Equal([false, true], [numbers.IsRepeatedAt(0), numbers.IsRepeatedAt(1)]);
    }

    private static SpellingNumbers Of(params (string Text, ulong Spelling)[] texts)
    {
        var numbers = new SpellingNumbers(texts.Length, place => texts[place].Text);
        numbers.Add(0, texts.Select(text => text.Spelling).ToArray());
        return numbers;
    }
}

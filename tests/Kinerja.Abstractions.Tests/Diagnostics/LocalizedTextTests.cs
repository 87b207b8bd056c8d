using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class LocalizedTextTests
{
    [Theory]
    [InlineData("3.01", "3,01", "3.01")]
    [InlineData("-0.50", "-0,50", "-0.50")]
    [InlineData("1234567.5", "1234567,5", "1234567.5")]
    [InlineData("7", "7", "7")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Of_Number_IsWrittenAsPeopleOfEachLanguageDo(string number, string indonesian, string english)
    {
        foreach (string culture in new[] { "", "id-ID", "hostile" })
        {
            using var _ = new CultureScope(culture);
            LocalizedText text = LocalizedText.Of(Decimals.Of(number));
            Assert.Equal((indonesian, english), (text.In(Language.Indonesian), text.In(Language.English)));
        }
    }

    [Fact]
    public void In_OneTextForBoth_IsTheSame()
    {
        LocalizedText text = "IKU-1";
        Assert.Equal(("IKU-1", "IKU-1"), (text.In(Language.Indonesian), text.In(Language.English)));
    }

    [Fact]
    public void In_DefaultText_IsEmpty()
    {
        Assert.Equal("", default(LocalizedText).In(Language.Indonesian));
        Assert.Equal("", default(LocalizedText).In(Language.English));
        Assert.Equal("", default(LocalizedText).ToString());
    }

    [Fact]
    public void ToString_Text_IsTheEnglishOne() => Assert.Equal("goal", new LocalizedText("tujuan", "goal").ToString());
}

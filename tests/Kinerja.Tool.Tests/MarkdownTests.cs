namespace Kinerja.Tool.Tests;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("*tebal* _miring_ `kode` ~x~ \\", @"\*tebal\* \_miring\_ \`kode\` \~x\~ \\")]
    [InlineData("<b> & [x](y)", @"&lt;b\> &amp; \[x\](y)")]
    [InlineData("skala # 1 #", @"skala \# 1 \#")]
    [InlineData("dua\r\nbaris", "dua  baris")]
    [InlineData("arah\u202e dan \u001b[31m", @"arah\\u202e dan \\u001b\[31m")]
    [InlineData("é😀", "é😀")]
    public void Text_MeansNothingToMarkdown(string text, string plain) => Assert.Equal(plain, Markdown.Text(text));
}

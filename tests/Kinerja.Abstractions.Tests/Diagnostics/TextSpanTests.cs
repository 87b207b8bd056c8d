using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 2, 5, 1, "0..6")]
    [InlineData(5, 1, 0, 2, "0..6")]
    [InlineData(0, 9, 3, 2, "0..9")]
    [InlineData(3, 2, 0, 9, "0..9")]
    [InlineData(2, 3, 4, 4, "2..8")]
    [InlineData(4, 0, 4, 0, "4..4")]
    public void Covering_TwoSpans_IsTheSmallestThatHoldsBoth(int start, int length, int otherStart, int otherLength, string expected) =>
        Assert.Equal(expected, TextSpan.Covering(new(start, length), new(otherStart, otherLength)).ToString());

    [Fact]
    public void End_Span_IsExclusive() => Assert.Equal(7, new TextSpan(4, 3).End);
}

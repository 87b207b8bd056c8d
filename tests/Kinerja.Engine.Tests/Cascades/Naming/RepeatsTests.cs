using Kinerja.Cascades.Naming;

namespace Kinerja.Engine.Tests.Cascades.Naming;

public class RepeatsTests
{
    [Theory]
    [InlineData(new uint[] { 3, 11, 3, 19, 11, 11 }, "111011")]
    [InlineData(new uint[] { 0, 7, 0, 7 }, "0101")]
    [InlineData(new uint[] { 4, 4 }, "11")]
    public void Of_HashesThatOccurAgain_AreMarked(uint[] hashes, string marks) =>
        Assert.Equal(marks, string.Concat(Repeats.Of(hashes)!.Select(isRepeated => isRepeated ? '1' : '0')));

    [Theory]
    [InlineData(new uint[] { })]
    [InlineData(new uint[] { 0, 0, 0 })]
    [InlineData(new uint[] { 1, 9, 17, 25 })]
    public void Of_HashesThatDiffer_IsNothing(uint[] hashes) => Assert.Null(Repeats.Of(hashes));
}

using System.Collections;

namespace Kinerja.Abstractions.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameElementsInTheSameOrder_AreOneList()
    {
        ValueList<string> first = ["a", "b"];
        ValueList<string> second = ["a", "b"];
        Assert.True(first.Equals(second));
        Assert.True(first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.True(first.Equals(first));
    }

    [Fact]
    public void Equals_OtherElementsOrderOrLength_AreOtherLists()
    {
        ValueList<string> list = ["a", "b"];
        ValueList<string>[] others = [["b", "a"], ["a"], ["a", "b", "c"], ["a", "B"], []];
        Assert.All(others, other => Assert.False(list.Equals(other)));
        Assert.False(list.Equals(null));
        Assert.False(list.Equals((object)new[] { "a", "b" }));
    }

    [Fact]
    public void Equals_ElementsThatAreEqualButSpelledOtherwise_AreOneList()
    {
        ValueList<decimal> first = [1.0m, 2m];
        ValueList<decimal> second = [1.00m, 2.0m];
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.True(first.Equals(second));
    }

    [Fact]
    public void Equals_ListsOfLists_ComparesToTheBottom()
    {
        ValueList<ValueList<string?>> first = [["a", null], []];
        ValueList<ValueList<string?>> second = [["a", null], []];
        Assert.True(first.Equals(second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        ValueList<ValueList<string?>> other = [["a", null], [null]];
        Assert.False(first.Equals(other));
    }

    [Fact]
    public void GetEnumerator_EveryWay_GivesTheElementsInOrder()
    {
        ValueList<int> list = [3, 1, 2];
        var seen = new List<int>();
        foreach (int item in list)
            seen.Add(item);
        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([3, 1, 2], list.Select(item => item));
        Assert.Equal([3, 1, 2], ((IEnumerable)list).Cast<int>());
        Assert.Equal([3, 1, 2], list.AsSpan().ToArray());
    }

    [Fact]
    public void Brackets_WithSpreadAndNothing_MakeLists()
    {
        int[] middle = [2, 3];
        ValueList<int> list = [1, .. middle, 4];
        Assert.Equal(4, list.Count);
        Assert.Equal(3, list[2]);
        ValueList<int> none = [];
        Assert.Same(ValueList<int>.Empty, none);
        Assert.Empty(none);
    }

    [Fact]
    public void Create_ArrayChangedAfterwards_LeavesTheList()
    {
        int[] items = [1, 2];
        ValueList<int> list = ValueList.Create<int>(items);
        items[0] = 9;
        Assert.Equal(1, list[0]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Indexer_NoSuchPlace_Throws(int index)
    {
        ValueList<int> list = [1, 2];
        Assert.Throws<IndexOutOfRangeException>(() => list[index]);
    }

    [Fact]
    public void ToString_List_NamesElementAndCount()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Equal("String[2]", list.ToString());
    }
}

using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Abstractions.Tests.Cascades;

public sealed class PlaceTableTests
{
    [Fact]
    public void Find_OtherTextsOfTheSameHash_AreToldApart()
    {
        string[] texts = ["a", "b", "a", "c"];
        var table = new PlaceTable<Texts>(new(texts), texts.Length);
        var slots = new uint[PlaceTable<Texts>.Slots(texts.Length)];
        // The last slot, so that the search goes on at the first.
        uint hash = (uint)slots.Length - 1;
        Assert.Equal([true, true, false, true], Enumerable.Range(0, 4).Select(place => table.TryAdd(slots, place, hash)));
        Assert.Equal([0, 1, 3, -1], new[] { "a", "b", "c", "d" }.Select(text => table.Find(slots, text, hash)));
    }

    [Fact]
    public void Find_EmptyTable_FindsNone() =>
        Assert.False(new CodeTable<Texts>(new([]), 0).TryFind("", out _));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(5000)]
    public void TryFind_Code_GivesTheFirstPlaceOfThatCode(int count)
    {
        // Each third code repeats an earlier one.
        string[] codes = [.. Enumerable.Range(0, count).Select(i => $"IKI-{(i % 3 == 2 ? i / 2 : i):000}")];
        var table = new CodeTable<Texts>(new(codes), count);
        for (int i = 0; i < count; i++)
        {
            Assert.True(table.TryFind(new(codes[i].AsSpan()), out int place));
            Assert.Equal(Array.IndexOf(codes, codes[i]), place);
        }

        Assert.Equal(Enumerable.Range(0, count).Where(i => Array.IndexOf(codes, codes[i]) != i), table.Repeated);
        Assert.False(table.TryFind("IKI", out _));
        Assert.False(table.TryFind($"IKI-{count:000}", out _));
    }

    [Fact]
    public void Hash_AnyOtherLetter_IsAnother()
    {
        for (int length = 1; length < 40; length++)
        {
            string text = new('a', length);
            Assert.Equal(TextHash.Of(text), TextHash.Of(new string('a', length)));
            Assert.NotEqual(TextHash.Of(text), TextHash.Of(text.AsSpan(1)));
            for (int at = 0; at < length; at++)
                Assert.NotEqual(TextHash.Of(text), TextHash.Of(text[..at] + "b" + text[(at + 1)..]));
        }
    }

    // Owners take turns, names recur among owners and within one, and some differ in case only.
    [Fact]
    public void Variables_OwnersInAnyOrder_GiveTheFirstOfEachName()
    {
        Variable[] variables = [.. Enumerable.Range(0, 600).Select(i => new Variable { Name = i % 5 == 0 ? $"Jumlah {i % 40}" : $"jumlah {i % 70}", Owner = new[] { "", "a", "b" }[i * i / 7 % 3] })];
        var table = new VariableTable([.. variables]);
        var known = new Dictionary<(string Owner, string Name), int>();
        List<int> repeated = [];
        for (int i = 0; i < variables.Length; i++)
        {
            if (!known.TryAdd((variables[i].Owner, variables[i].Name.ToLowerInvariant()), i))
                repeated.Add(i);
        }

        Assert.Equal(repeated, table.Repeated);
        foreach (string owner in new[] { "", "a", "b", "c" })
        {
            for (int name = 0; name < 80; name++)
            {
                string key = $"jumlah {name}";
                int expected = known.GetValueOrDefault((owner, key), known.GetValueOrDefault(("", key), -1));
                Assert.Equal(expected, table.Find(key, TextHash.Of(key), table.OwnerOf(owner)));
            }
        }
    }

    private readonly struct Texts(string[] texts) : IPlaceTexts
    {
        public string At(int place) => texts[place];
    }
}

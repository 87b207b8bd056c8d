using Kinerja.Cascades;
using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Facts;

public sealed class PlacesTests
{
    private const int Many = 3 * FilledByStretch.Stretch;

    [Theory]
    [InlineData("desa", "", 1)] // beside it
    [InlineData("desa", "a", 3)] // of two with one name the first, though the other is nearer
    [InlineData("DESA", "a", 3)]
    [InlineData("warga", "a", 0)] // everybody's
    [InlineData("warga", "", 0)]
    [InlineData("desa", "b", 1)]
    [InlineData("tidak ada", "a", null)]
    [InlineData("", "a", -1)]
    public void WholeOf_Part_IsItsOwnersFirstOfThatName(string partOf, string owner, int? expected)
    {
        Variable[] variables =
        [
            Sketch.Count("warga"), Sketch.Count("desa"), Sketch.Count("lain"),
            Sketch.Count("desa", "a"), .. Enumerable.Range(0, 9).Select(i => Sketch.Count($"lagi {i}", "a")),
            Sketch.Count("bagian", owner) with { PartOf = partOf }, Sketch.Count("desa", "a"),
        ];
        var parts = new PartPlaces(new(Sketch.Bare with { Variables = [.. variables] }));
        int place = Array.FindIndex(variables, variable => variable.Name == "bagian");
        Assert.Equal(expected ?? -1, parts.WholeOf(place));
        Assert.Equal(expected is null, parts.IsUnknown(place));
    }

    [Theory]
    [InlineData("Camat", "camat", 0)]
    [InlineData("camat", "Camat", 0)]
    public void WholeOf_NameInAnotherCase_IsFound(string name, string partOf, int expected) => Assert.Equal(
        expected,
        new PartPlaces(new(Sketch.Bare with { Variables = [Sketch.Count(name), Sketch.Count("bagian") with { PartOf = partOf }] })).WholeOf(1));

    [Fact]
    public void Supports_Links_AreThoseOfTheDocumentTurnedRound()
    {
        // Each supports itself, the seventh part of its place, the last one and nothing.
        Indicator[] indicators = [.. Enumerable.Range(0, Many).Select(i => Sketch.Iki($"{i}", $"{i}", $"{i / 7}", $"{Many - 1}", "tidak ada"))];
        var links = new LinkPlaces(new(Sketch.With(indicators)));
        for (int target = 0; target < Many; target++)
        {
            List<(int Source, int Link)> expected = [];
            for (int source = 0; source < Many; source++)
            {
                if (source == target)
                    expected.Add((source, 0));
                if (source / 7 == target)
                    expected.Add((source, 1));
                if (target == Many - 1)
                    expected.Add((source, 2));
            }

            Assert.Equal(expected, links.Supports.SourcesOf(target).ToArray().Zip(links.Supports.LinksTo(target).ToArray()));
        }
    }

    [Fact]
    public void Divided_Stretches_TogetherGiveEachPairOnce()
    {
        Indicator[] indicators =
        [
            Sketch.Iku("0"),
            .. Enumerable.Range(1, Many).Select(i => Sketch.Iki($"{i}") with
            {
                Supports =
                [
                    new() { Indicator = $"{i}", Method = SupportMethod.DirectByLoad },
                    new() { Indicator = "0", Method = i % 3 == 0 ? SupportMethod.DirectByArea : SupportMethod.DirectByAspect },
                    new() { Indicator = $"{i - 1}", Method = i % 2 == 0 ? SupportMethod.DirectByLoad : SupportMethod.Crosscutting },
                    new() { Indicator = "tidak ada", Method = SupportMethod.DirectByLoad },
                ],
            }),
        ];
        var links = new LinkPlaces(new(Sketch.With(indicators)));
        List<DividedPair> pairs = [];
        for (int first = 0; first < indicators.Length; first += FilledByStretch.Stretch)
            pairs.AddRange(links.Divided(first, Math.Min(first + FilledByStretch.Stretch, indicators.Length)));

        List<DividedPair> expected = [];
        for (int i = 1; i <= Many; i++)
        {
            if (i % 3 == 0)
                expected.Add(new(i, 1, 0));
            if (i % 2 == 0)
                expected.Add(new(i, 2, i - 1));
        }

        Assert.Equal(expected, pairs);
        Assert.Equal(expected, links.Divided(0, indicators.Length).ToArray());
        Assert.Empty(links.Divided(1, 2).ToArray());
    }

    [Fact]
    public void Owners_ThoseWhoAnswer_ShareNumbersWithOwners()
    {
        Cascade cascade = Sketch.Bare with
        {
            Positions = [Sketch.Post("camat"), Sketch.Post("kasi")],
            Indicators =
            [
                Sketch.Iki("1") with { Owner = "kasi", Responsible = "kasi" }, Sketch.Iki("2") with { Owner = "kasi", Responsible = "camat" },
                Sketch.Iku("3") with { Owner = "camat", Responsible = "entah" }, Sketch.Iku("4") with { Owner = "" },
            ],
        };
        var owners = new OwnerNumbers(new(cascade));
        Assert.Equal(owners.NumberOf(0), owners.NumberOfResponsible(0));
        Assert.Equal(owners.NumberOf(2), owners.NumberOfResponsible(1));
        Assert.Equal(["kasi", "camat", "entah", ""], Enumerable.Range(0, 4).Select(place => owners.ResponsibleFor(place).Code));
        Assert.Equal([1, 0, -1, -1], Enumerable.Range(0, 4).Select(place => owners.ResponsibleFor(place).Position));
        Assert.Equal((owners.NumberOf(2), -1), (owners.Find("camat"), owners.Find("Camat")));
        Assert.Equal(4, owners.Count);
    }
}

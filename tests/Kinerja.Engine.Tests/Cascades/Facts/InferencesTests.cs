using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Facts;

public class InferencesTests
{
    [Fact]
    public void FormulasOfOneShape_WithMoreUnitsThanAreRemembered_AreInferredByTheirOwn()
    {
        const int Many = 30_000; // of three nodes each
        Cascade cascade = Bare with
        {
            Variables =
            [
                .. Enumerable.Range(0, Many).Select(i => Count($"a{i}") with { Unit = Word(i) }),
                .. Enumerable.Range(0, Many).Select(i => Count($"b{i}") with { Unit = Word(i % 7 == 0 ? i + 1 : i) }),
            ],
            Indicators = [.. Enumerable.Range(0, Many).Select(i => Iku($"i{i}") with { Unit = "", Formula = Computed($"[a{i}] + [b{i}]") })],
        };

        IEnumerable<string?> found = new KinerjaEngine(KinerjaOptions.Default).Check(cascade).Where(finding => finding.Id == "KIN3025").Select(finding => finding.Location.Code);

        Assert.Equal(Enumerable.Range(0, Many).Where(i => i % 7 == 0).Select(i => $"i{i}"), found);
    }

    // Nouns of four letters that no lexicon knows.
    private static string Word(int number) =>
        string.Concat(Enumerable.Range(0, 4).Select(place => (char)('a' + number / (int)Math.Pow(20, place) % 20))) + "q";
}

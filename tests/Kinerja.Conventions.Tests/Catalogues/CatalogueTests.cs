using System.Text.RegularExpressions;
using Kinerja.Diagnostics;
using Kinerja.Tool.Catalogues;

namespace Kinerja.Conventions.Tests.Catalogues;

/// <summary>The catalogue and the code say the same of every id.</summary>
public sealed partial class CatalogueTests
{
    // The first word or two of every basis; a new kind of ground is a decision.
    private static readonly string[] s_grounds =
        ["the document format", "the formula language", "arithmetic", "logic", "the contract with applications"];

    public static TheoryData<string> Ids { get; } = [.. Declared.Kinds.Select(kind => kind.Id)];

    [Fact]
    public void Catalogue_ListsEveryIdOnceInOrder() =>
        Assert.Equal(Declared.Kinds.Select(kind => kind.Id), Catalogue.Cards.Select(card => card.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_SaysWhatTheDescriptorSays(string id)
    {
        DiagnosticDescriptor kind = Declared.Kinds.Single(kind => kind.Id == id);
        CatalogueCard card = CardOf(id);

        Assert.Equal(kind.Title.English, card.Title);
        Assert.Equal(["Indonesian", "Severity", "Certainty", "Basis", "Repair", "Perbaikan"], card.Facts.Select(fact => fact.Name).Where(name => name != "Dasar"));
        Assert.Equal(kind.Title.Indonesian, card.Fact("Indonesian"));
        Assert.Equal(kind.DefaultSeverity.ToString(), card.Fact("Severity"));
        Assert.Equal(kind.Certainty.ToString(), card.Fact("Certainty"));
        Assert.Equal(kind.Repair.English, card.Fact("Repair"));
        Assert.Equal(kind.Repair.Indonesian, card.Fact("Perbaikan"));
        Assert.Equal($"KIN{id[3]}xxx {kind.Category}", card.Section);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_StandsOnAKnownGround(string id)
    {
        string basis = CardOf(id).Fact("Basis");

        Assert.EndsWith(".", basis, StringComparison.Ordinal);
        Assert.True(
            s_grounds.Any(ground => basis.StartsWith(ground, StringComparison.Ordinal)) || Regulation().IsMatch(basis),
            $"'{basis}' begins with none of: {string.Join(", ", s_grounds)}, nor with a regulation such as 'PermenPANRB 6/2022'.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_TellsItsBasisInIndonesianRightBelow(string id)
    {
        CatalogueCard card = CardOf(id);
        string[] facts = [.. card.Facts.Select(fact => fact.Name)];
        // Without it the ground alone is told in Indonesian.
        if (!facts.Contains("Dasar"))
            return;

        Assert.Equal(Array.IndexOf(facts, "Basis") + 1, Array.IndexOf(facts, "Dasar"));
        Assert.EndsWith(".", card.Fact("Dasar"), StringComparison.Ordinal);
        Assert.StartsWith(Grounds.Indonesian(card.Fact("Basis"))!, card.Fact("Dasar"), StringComparison.Ordinal);
    }

    [Fact]
    public void Card_OfARule_HasTheGroundThatItsSourceNames()
    {
        IReadOnlyList<string> rules = Repository.Sources("src/Kinerja.Engine/Cascades/Rules");
        Assert.NotEmpty(rules);

        Assert.All(rules, path =>
        {
            Match words = GroundOfRule().Match(Repository.Read(path));
            Assert.True(words.Success, $"{path} names no id in its summary, or no basis in its remarks.");
            Assert.StartsWith(words.Groups["ground"].Value, CardOf(words.Groups["id"].Value).Fact("Basis"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Catalogue_NamesNoCategoryThatDoesNotExist()
    {
        string text = Repository.Read(Catalogue.Path);

        Assert.Equal(
            Enum.GetValues<DiagnosticCategory>().Select(category => $"KIN{DigitOf(category)}xxx | {category}"),
            CategoryRow().Matches(text).Select(row => row.Groups["category"].Value));
    }

    internal static char DigitOf(DiagnosticCategory category) => category switch
    {
        DiagnosticCategory.Document => '0',
        DiagnosticCategory.Formula => '1',
        DiagnosticCategory.Reading => '2',
        DiagnosticCategory.Cascade => '3',
        DiagnosticCategory.Measuring => '4',
        DiagnosticCategory.Configuration => '9',
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Give the new category a digit of its own."),
    };

    private static CatalogueCard CardOf(string id) => Catalogue.Cards.Single(card => card.Id == id);

    [GeneratedRegex(@"^(PP|PermenPANRB) \d+/\d{4}( article \d+)?, read in (a quotation|a full copy): ")]
    private static partial Regex Regulation();

    [GeneratedRegex(@"<summary>\s*(///\s*)?(?<id>KIN\d{4}): .*?Basis: (?<ground>arithmetic|logic|(PP|PermenPANRB) \d+/\d{4})", RegexOptions.Singleline)]
    private static partial Regex GroundOfRule();

    [GeneratedRegex(@"^\| (?<category>KIN\dxxx \| \w+): ", RegexOptions.Multiline)]
    private static partial Regex CategoryRow();
}

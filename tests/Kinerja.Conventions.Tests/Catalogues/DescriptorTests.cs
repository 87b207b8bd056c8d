using System.Text.RegularExpressions;
using Kinerja.Diagnostics;

namespace Kinerja.Conventions.Tests.Catalogues;

/// <summary>What holds for every kind of finding: its id, its category and the shape of its texts.</summary>
public sealed partial class DescriptorTests
{
    // Arguments that bring a sentence of their own, full stop included, or that are empty.
    private static readonly string[] s_sentences = ["suggestion", "entangled", "hint", "problem", "reason"];

    public static TheoryData<string> Wordings { get; } = [.. Declared.Wordings.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Kinds_OfAllFields_AreThoseThatUsersAreTold() =>
        Assert.Equal(
            Declared.Kinds.Select(kind => kind.Id),
            Declared.Wordings.Values.Select(kind => kind.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Wordings_OfOneId_AgreeInAllButTheMessage() =>
        Assert.All(Declared.Wordings.Values.GroupBy(kind => kind.Id), wordings =>
        {
            Assert.Single(wordings.Select(kind => (kind.Category, kind.DefaultSeverity, kind.Certainty, kind.Title, kind.Repair)).Distinct());
            Assert.Distinct(wordings.Select(kind => kind.MessageFormat));
        });

    [Fact]
    public void Titles_OfTwoIdsInOneCategory_Differ() =>
        Assert.All(Declared.Kinds.GroupBy(kind => kind.Category), kinds =>
        {
            Assert.Distinct(kinds.Select(kind => kind.Title.English));
            Assert.Distinct(kinds.Select(kind => kind.Title.Indonesian));
        });

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Id_CarriesItsCategory(string wording)
    {
        DiagnosticDescriptor kind = Declared.Wordings[wording];

        Assert.Equal($"KIN{CatalogueTests.DigitOf(kind.Category)}", kind.Id[..4]);
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Message_NamesTheSameArgumentsInBothLanguages(string wording)
    {
        LocalizedText message = Declared.Wordings[wording].MessageFormat;

        Assert.Equal(Arguments(message.English), Arguments(message.Indonesian));
        Assert.DoesNotMatch("[{}]", Argument().Replace(message.English + message.Indonesian, ""));
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Texts_AreSentences_AndTitlesAreNot(string wording)
    {
        DiagnosticDescriptor kind = Declared.Wordings[wording];

        Assert.All([kind.Title.English, kind.Title.Indonesian], title => Assert.Matches(@"^\p{Lu}.*[^.!?:;,\s]$", title));
        Assert.All([kind.Repair.English, kind.Repair.Indonesian], repair => Assert.Matches(@"^\p{Lu}.*[^.\s]\.$", repair));
        Assert.All([kind.MessageFormat.English, kind.MessageFormat.Indonesian], message => Assert.Matches(@"(^|[^.\s])\.$|^$", Stem(message)));
    }

    private static IEnumerable<string> Arguments(string format) =>
        Argument().Matches(format).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    // The message without the arguments at its end that are sentences themselves.
    private static string Stem(string format)
    {
        while (s_sentences.FirstOrDefault(name => format.EndsWith($"{{{name}}}", StringComparison.Ordinal)) is { } name)
            format = format[..^(name.Length + 2)].TrimEnd(' ');
        // What follows a colon is the end of the sentence before it.
        return format.EndsWith(':') ? "" : format;
    }

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Argument();
}

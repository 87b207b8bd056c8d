using System.Numerics;
using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Wording;

/// <summary>The words of a plan's texts, each text cut once for all rules of a check when the first rule asks for it.</summary>
/// <remarks>Belongs to one check and one thread.</remarks>
internal sealed class PlanWords : IDisposable
{
    private readonly AsciiText _ascii = new();
    private readonly ShortWords _short = new();
    private int[] _cut = new int[64];
    private int _count;

    public PlanWords(Cascade cascade)
    {
        Sets = new(this);
        Names = new(this, cascade.Indicators);
        Statements = new(this, cascade.Nodes);
        Labels = new(this, cascade.Variables);
        Organization = [.. Words(cascade.Organization.Name).Distinct()];
        Yang = Book.Number("yang");
    }

    public WordBook Book { get; } = new();

    /// <summary>Compares texts by their words in any order.</summary>
    public WordSets Sets { get; }

    /// <summary>The indicators' own names.</summary>
    public NameTexts Names { get; }

    /// <summary>The texts of nodes.</summary>
    public StatementTexts Statements { get; }

    /// <summary>The labels of variables.</summary>
    public LabelTexts Labels { get; }

    /// <summary>The words of the organisation's own name.</summary>
    public int[] Organization { get; }

    /// <summary>The number of <i>yang</i>, with which a clause begins.</summary>
    public int Yang { get; }

    /// <summary>The words of the plan under check.</summary>
    public static PlanWords Of(CascadeContext context) => CheckFacts.Of(context).Words;

    public void Dispose()
    {
        Names.Dispose();
        Statements.Dispose();
        Labels.Dispose();
    }

    /// <summary>The words of an indicator's own name.</summary>
    public ReadOnlySpan<int> OfName(int indicator) => Names.Of(indicator);

    /// <summary>The words of the name an indicator goes by.</summary>
    public ReadOnlySpan<int> OfName(CascadeContext context, int place)
    {
        if (!Names.IsEmpty(place))
            return Names.Of(place);
        string named = context.Cascade.Indicators[place].NameFrom;
        return named.Length > 0 && context.Index.TryFindIndicator(named, out int other) ? Names.Of(other) : [];
    }

    /// <summary>The words of a node's text.</summary>
    public ReadOnlySpan<int> OfNode(int node) => Statements.Of(node);

    /// <summary>The words of a variable's label.</summary>
    public ReadOnlySpan<int> OfLabel(int variable) => Labels.Of(variable);

    /// <summary>The numbers of the words of any other text, in order.</summary>
    public List<int> Words(string text) => [.. Cut(text)];

    /// <summary>The numbers of the words of a text, in order; until the next text is cut.</summary>
    public ReadOnlySpan<int> Cut(string text) => Cut(text, out ulong? _);

    /// <summary>The numbers of the words of a text, and the hash of its letters as names are compared, 0 when it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spelling">Equal for texts that <see cref="NameComparer"/> holds for one, and hardly ever for others.</param>
    public ReadOnlySpan<int> CutName(string text, out ulong spelling)
    {
        ReadOnlySpan<int> words = Cut(text, out ulong? known);
        spelling = known ?? SpellingOf(text);
        return words;
    }

    private ReadOnlySpan<int> Cut(string text, out ulong? spelling)
    {
        _count = 0;
        if (_cut.Length <= text.Length / 2)
            _cut = new int[text.Length];
        spelling = null;
        if (!_ascii.TryTake(text))
            CutByLetter(text);
        else if (CutAscii(text) is var plain && _ascii.IsPlain)
            spelling = plain;
        return _cut.AsSpan(0, _count);
    }

    // A word begins and ends where a character differs from the one before it in whether it belongs to a word.
    private ulong CutAscii(string text)
    {
        ulong spelling = 0;
        ulong last = 0; // whether the character before the block belongs to a word
        int start = -1;
        ReadOnlySpan<ulong> blocks = _ascii.Words;
        for (int block = 0; block < blocks.Length; block++)
        {
            ulong changes = blocks[block] ^ ((blocks[block] << 1) | last);
            last = blocks[block] >> (AsciiText.Block - 1);
            for (; changes != 0; changes &= changes - 1)
            {
                int at = (block * AsciiText.Block) + BitOperations.TrailingZeroCount(changes);
                if (start < 0)
                {
                    start = at;
                    continue;
                }

                spelling = Take(text, start, at - start, spelling);
                start = -1;
            }
        }

        return start < 0 ? spelling : Take(text, start, text.Length - start, spelling);
    }

    private ulong Take(string text, int start, int length, ulong before)
    {
        if (length > AsciiText.Pair)
        {
            int place = Book.PlaceOf(text.AsSpan(start, length));
            _cut[_count++] = Book.NumberAt(place);
            return WordHash.Then(before, Book.SpellingAt(place));
        }

        (ulong Low, ulong High) letters = _ascii.PairAt(start, length);
        ref readonly ShortWords.Slot word = ref _short.Find(letters);
        if (word.Low == 0)
            word = ref Learn(text.AsSpan(start, length), letters);
        _cut[_count++] = word.Number;
        return WordHash.Then(before, word.Spelling);
    }

    private ref readonly ShortWords.Slot Learn(ReadOnlySpan<char> written, (ulong Low, ulong High) letters)
    {
        int place = Book.PlaceOf(written);
        _short.Add(new(letters.Low, letters.High, Book.SpellingAt(place), Book.NumberAt(place)));
        return ref _short.Find(letters);
    }

    private void CutByLetter(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > start)
                _cut[_count++] = Book.Number(text.AsSpan(start, at - start));
        }
    }

    // Word by word too, since a name with an unusual dash is one with the same name with a usual one.
    private ulong SpellingOf(string name)
    {
        Span<char> room = name.Length <= 256 ? stackalloc char[256] : new char[name.Length];
        ReadOnlySpan<char> letters = room[..NameLetters.Write(name, room)];
        ulong spelling = 0;
        while (letters.Length > 0)
        {
            int end = letters.IndexOf(' ');
            ReadOnlySpan<char> word = end < 0 ? letters : letters[..end];
            spelling = WordHash.Then(spelling, Book.SpellingOf(word));
            letters = letters[Math.Min(word.Length + 1, letters.Length)..];
        }

        return spelling;
    }
}

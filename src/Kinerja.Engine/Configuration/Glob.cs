namespace Kinerja.Configuration;

/// <summary>A pattern of file names, pointers or codes, matched in one pass over the text.</summary>
/// <remarks>
/// All places of the pattern that the text may have reached are carried along, so nothing is ever tried twice: the time is at most
/// the length of the text times that of the pattern, whatever they hold. Holds no state; serves any number of threads.
/// </remarks>
internal sealed class Glob
{
    private const char Slash = '/';
    private const int MostOnStack = 256;

    private readonly string _text;
    private readonly bool _isPlain;
    private readonly List<Step> _steps = [];

    private Glob(string pattern, bool isPath)
    {
        _text = pattern;
        _isPlain = !pattern.AsSpan().ContainsAny('*', '?');
        for (int at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '?':
                    _steps.Add(new(isPath ? StepKind.OneInSegment : StepKind.One));
                    break;
                case '*' when isPath && at + 1 < pattern.Length && pattern[at + 1] == '*':
                    at++;
                    bool isFolders = (at == 1 || pattern[at - 2] == Slash) && at + 1 < pattern.Length && pattern[at + 1] == Slash;
                    if (isFolders)
                        at++;
                    _steps.Add(new(isFolders ? StepKind.Folders : StepKind.Any));
                    break;
                case '*':
                    _steps.Add(new(isPath ? StepKind.AnyInSegment : StepKind.Any));
                    break;
                default:
                    _steps.Add(new(StepKind.Character, pattern[at]));
                    break;
            }
        }
    }

    private enum StepKind
    {
        Character,
        One,
        OneInSegment,
        Any,
        AnyInSegment,

        /// <summary>Nothing, or any text that ends with a slash.</summary>
        Folders,
    }

    /// <summary>A pattern in which a slash is a letter like any other.</summary>
    public static Glob OfCode(string pattern) => new(pattern, isPath: false);

    /// <summary>A pattern whose stars stop at slashes unless doubled.</summary>
    public static Glob OfPath(string pattern) => new(pattern, isPath: true);

    public bool Fits(string text)
    {
        if (_isPlain)
            return text == _text;
        int count = _steps.Count + 1;
        // Reached: all steps before this one are behind. Inside: somewhere in the folders that this step stands for.
        Span<bool> reached = count <= MostOnStack ? stackalloc bool[count] : new bool[count];
        Span<bool> inside = count <= MostOnStack ? stackalloc bool[count] : new bool[count];
        reached.Clear();
        inside.Clear();
        reached[0] = true;
        PassOver(reached);
        foreach (char c in text)
            Take(c, reached, inside);
        return reached[^1];
    }

    private void Take(char c, Span<bool> reached, Span<bool> inside)
    {
        // From the end, so that every step still sees what its predecessor had reached before this character.
        for (int i = _steps.Count; i >= 0; i--)
        {
            bool stays = i < _steps.Count && reached[i] && Stays(_steps[i].Kind, c);
            bool comes = i > 0 && (_steps[i - 1].Kind == StepKind.Folders
                ? c == Slash && (reached[i - 1] || inside[i - 1])
                : reached[i - 1] && _steps[i - 1].Takes(c));
            if (i < _steps.Count && _steps[i].Kind == StepKind.Folders)
                inside[i] |= reached[i];
            reached[i] = stays || comes;
        }

        PassOver(reached);
    }

    private static bool Stays(StepKind kind, char c) => kind == StepKind.Any || (kind == StepKind.AnyInSegment && c != Slash);

    // What may stand for nothing is passed over without a character.
    private void PassOver(Span<bool> reached)
    {
        for (int i = 0; i < _steps.Count; i++)
            reached[i + 1] |= reached[i] && _steps[i].Kind is StepKind.Any or StepKind.AnyInSegment or StepKind.Folders;
    }

    private readonly record struct Step(StepKind Kind, char Character = default)
    {
        public bool Takes(char c) => Kind switch
        {
            StepKind.Character => c == Character,
            StepKind.One => true,
            StepKind.OneInSegment => c != Slash,
            _ => false,
        };
    }
}

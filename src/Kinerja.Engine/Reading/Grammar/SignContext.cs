using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>A slash, colon or dash with its neighbours.</summary>
/// <param name="statement">The statement.</param>
/// <param name="at">The sign.</param>
/// <param name="before">The token before it.</param>
/// <param name="after">The token after it.</param>
/// <param name="operandStart">Where the operand before it begins.</param>
/// <param name="expectsRatio">Whether the statement should divide: it multiplies by 100, or the indicator is a percentage or ratio.</param>
internal readonly ref struct SignContext(Statement statement, int at, int before, int after, int operandStart, bool expectsRatio)
{
    private readonly TextToken _left = statement[before];
    private readonly TextToken _right = statement[after];

    private bool LeftIsGroup => statement.Roles[before] == TokenRole.Group;

    private bool RightIsGroup => statement.Roles[after] == TokenRole.Group;

    private bool IsSpaced => statement[at].SpaceBefore && _right.SpaceBefore;

    private bool IsGlued => !statement[at].SpaceBefore && !_right.SpaceBefore;

    private int First => statement.NextKept(operandStart);

    private string FirstKey => First < at ? statement[First].Key : "";

    private bool LeftCounts => QuantityWords.Counts(FirstKey) || StartsWithSigma(operandStart);

    private bool RightCounts => QuantityWords.Counts(_right.Key) || _right.Is(TextTokenKind.Sigma);

    private bool RightMeasures => QuantityWords.Measures(_right.Key) || _right.Is(TextTokenKind.Sigma);

    private bool IsParallel => FirstKey.Length > 2 && FirstKey == _right.Key;

    /// <summary>Whether the operand before the sign is one token, or a number with its percent sign.</summary>
    private bool LeftIsAlone => before == First || (_left.Is(TextTokenKind.Percent) && before == First + 1);

    /// <summary>Whether nothing but the next token stands before the next operator or bracket.</summary>
    private bool RightIsAlone
    {
        get
        {
            int next = statement.NextKept(after + 1);
            if (next < statement.Count && statement[next].Is(TextTokenKind.Percent))
                next = statement.NextKept(next + 1);
            return next >= statement.Count || statement.Roles[next] is not TokenRole.Phrase
                || statement[next].Kind is TextTokenKind.Period or TextTokenKind.Comma or TextTokenKind.Close;
        }
    }

    // "…/12 bulan"
    private bool CountsTime => after + 1 < statement.Count && statement[after + 1].Key is "bulan" or "hari" or "minggu" or "tahun" or "jam" or "triwulan" or "semester" or "menit";

    public Verdict Slash()
    {
        if (_left.Key is "dan" or "atau" || _right.Key is "atau" or "dan")
            return Verdict.Name;
        if (_right.Key is "tidak" or "bukan" or "belum")
            return Verdict.Name;
        if (LeftIsGroup || RightIsGroup)
            return Verdict.Certain;
        if (_right.Is(TextTokenKind.Number))
        {
            bool leftIsNumber = _left.Is(TextTokenKind.Number);
            return leftIsNumber ? (LeftIsAlone || IsSpaced ? Verdict.Certain : Verdict.Name) : IsGlued && !RightIsAlone && !CountsTime
                && !(_left.Text.Length > 3 && char.IsLower(_left.Text[^1])) ? Verdict.Name : Verdict.Certain;
        }

        // Beside a drawn bar a slash divides only what counts.
        if (statement.Has(OperatorKind.Bar) && !RightCounts)
            return Verdict.Name;
        if (IsSpaced || (statement[at].SpaceBefore && (RightMeasures || expectsRatio)))
        {
            if (RightCounts || IsParallel || expectsRatio || RightMeasures)
                return Verdict.Certain;
            // "jumlah naskah yang didaftar / diregistrasi", "hasil survei oleh lembaga / perguruan tinggi"
            return LeftCounts || FirstKey is "hasil" or "survei" or "survey"
                || _right.Key.StartsWith("di", StringComparison.Ordinal) ? Verdict.Name : Verdict.Certain;
        }

        if (RightCounts && (LeftCounts || !IsGlued))
            return Verdict.Certain;
        return IsGlued && LeftIsAlone && RightIsAlone && expectsRatio ? Verdict.Certain : Verdict.Name;
    }

    public Verdict Colon()
    {
        if (LeftIsGroup || RightIsGroup)
            return Verdict.Certain;
        if (StatementHead.ListMark(statement.Tokens, after) == 2 && statement.Pairs[after + 1] < 0)
            return Verdict.Name;
        if (_left.Is(TextTokenKind.Number) && _right.Is(TextTokenKind.Number))
            return LeftIsAlone || IsSpaced ? Verdict.Certain : Verdict.Name;
        if (_right.Is(TextTokenKind.Number))
            return statement[at].SpaceBefore ? Verdict.Certain : Verdict.Name;
        if (QuantityWords.Measures(FirstKey) || StartsWithSigma(operandStart))
            return RightCounts || (RightMeasures && statement[at].SpaceBefore) ? Verdict.Certain : expectsRatio
                && statement[at].SpaceBefore ? Verdict.Certain : Verdict.Name;
        return statement[at].SpaceBefore && (expectsRatio || RightMeasures) ? Verdict.Certain : statement[at].SpaceBefore ? Verdict.Likely : Verdict.Name;
    }

    public Verdict Dash()
    {
        bool leftIsNumber = _left.Is(TextTokenKind.Number) || (_left.Is(TextTokenKind.Percent) && LeftIsAlone);
        bool rightIsNumber = _right.Is(TextTokenKind.Number);
        // "tahun n - 1"
        if (rightIsNumber && _left.Text.Length == 1 && _left.Key is "n" or "t" or "i")
            return Verdict.Name;
        if (LeftIsGroup || RightIsGroup)
            return Verdict.Certain;
        if (leftIsNumber && LeftIsAlone)
            return rightIsNumber && !RightIsAlone ? Verdict.Name : Verdict.Certain;
        if (rightIsNumber)
            return RightIsAlone && !_left.Is(TextTokenKind.Number) ? Verdict.Certain : Verdict.Name;
        if (!IsSpaced)
            return LeftIsAlone && RightIsAlone && statement[at].Text != "-" ? Verdict.Likely : Verdict.Name;
        if ((_left.Key == _right.Key || (IsAcronym(_left) && IsAcronym(_right))) && !LeftIsAlone)
            return Verdict.Name;
        if (RightCounts || IsParallel || (QuantityWords.Measures(_right.Key) && (QuantityWords.Measures(FirstKey) || !LeftCounts)))
            return Verdict.Certain;
        if (statement[First].Is(TextTokenKind.Percent) && _right.Is(TextTokenKind.Percent))
            return Verdict.Certain;
        if (LeftIsAlone && RightIsAlone)
            return Verdict.Certain;
        return LeftCounts || at - First > 6 ? Verdict.Name : Verdict.Likely;
    }

    private static bool IsAcronym(TextToken token) =>
        token.Is(TextTokenKind.Word) && token.Text.Length is >= 2 and <= 6 && token.Text == token.Text.ToUpperInvariant();

    private bool StartsWithSigma(int from) => from < statement.Count && statement[from].Is(TextTokenKind.Sigma);
}

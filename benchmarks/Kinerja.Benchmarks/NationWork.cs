using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Regulations;

namespace Kinerja.Benchmarks;

/// <summary>One thread's share of the nation: its columns, filled again for each chunk, and what it adds up.</summary>
internal sealed class NationWork
{
    /// <summary>Rows of a chunk: its columns stay in a cache of some megabytes.</summary>
    public const int Rows = 8_192;

    private static readonly KinerjaEngine s_engine = new();

    private static readonly BandScale s_bands = BandScale.Create("capaian", 2,
    [
        new() { Code = "sangat kurang", High = 60, IncludesHigh = false }, new() { Code = "kurang", Low = 60, High = 80, IncludesHigh = false },
        new() { Code = "cukup", Low = 80, High = 100, IncludesHigh = false }, new() { Code = "baik", Low = 100, High = 110, IncludesHigh = false },
        new() { Code = "sangat baik", Low = 110 },
    ]).ValueOrThrow();

    private static long s_checksum;

    private readonly CompiledFormula _formula = s_engine.Compile("[selesai] / [seluruh] * 100", decimals: 2).ValueOrThrow();
    private readonly CompiledAchievement _achievement = s_engine.Compile(new AchievementVariant
    {
        Name = "MAX-0-120", Title = "MAX-0-120", Method = AchievementMethod.Ratio, Source = new("benchmark", "", VerificationMark.Arithmetic), Floor = 0, Cap = 120, Decimals = 2,
    });

    private readonly decimal[] _done = new decimal[Rows];
    private readonly decimal[] _all = new decimal[Rows];
    private readonly decimal[] _targets = new decimal[Rows];
    private readonly decimal[] _values = new decimal[Rows];
    private readonly decimal[] _achieved = new decimal[Rows];
    private readonly FormulaStatus[] _valueStatuses = new FormulaStatus[Rows];
    private readonly AchievementStatus[] _statuses = new AchievementStatus[Rows];
    private readonly int[] _bands = new int[Rows];
    private readonly long[] _tally = new long[s_bands.Bands.Count];
    private decimal _sum;

    /// <summary>Makes the rows of a chunk: the same for the same number, and none of them zero.</summary>
    public void Fill(long chunk)
    {
        uint state = (uint)(chunk * 2_654_435_761) | 1;
        for (int i = 0; i < Rows; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            _all[i] = 1 + (state & 1023);
            _done[i] = 1 + ((state >> 10) & 1023);
            _targets[i] = 50 + ((state >> 20) & 63);
        }
    }

    /// <summary>Nothing beyond making the rows.</summary>
    public static void Make(NationWork work) => work._sum += work._done[0];

    /// <summary>Reads and sums the columns.</summary>
    public static void Sum(NationWork work)
    {
        (decimal done, decimal all, decimal targets) = (0, 0, 0);
        for (int i = 0; i < Rows; i++)
        {
            done += work._done[i];
            all += work._all[i];
            targets += work._targets[i];
        }

        work._sum += done + all + targets;
    }

    /// <summary>The formula, the achievement and the band of every row.</summary>
    public static void Score(NationWork work)
    {
        work._formula.EvaluateColumns([new(work._done), new(work._all)], work._values, work._valueStatuses);
        work._achievement.AchieveColumns(new(work._targets), new(work._values), work._achieved, work._statuses);
        s_bands.ClassifyColumn(work._achieved, work._statuses, work._bands);
        foreach (int band in work._bands)
            work._tally[band]++;
    }

    /// <summary>Refuses to measure columns that differ from single rows.</summary>
    public static void RequireAgreement()
    {
        var work = new NationWork();
        work.Fill(1);
        Score(work);
        for (int i = 0; i < Rows; i++)
        {
            decimal value = work._formula.Evaluate(("selesai", work._done[i]), ("seluruh", work._all[i])).Value;
            Achievement one = s_engine.Achieve(work._achievement.Variant, new NumberValue(work._targets[i]), new NumberValue(value));
            if (value != work._values[i] || one.Value != work._achieved[i] || !s_bands.TryClassify(one.Value!.Value, out Band? band) || band != s_bands.Bands[work._bands[i]])
                throw new InvalidOperationException($"Row {i} is {work._values[i]}, {work._achieved[i]} in columns, but {value}, {one} alone.");
        }
    }

    /// <summary>Lets nobody leave out work whose outcome nobody looks at.</summary>
    public void Finish() => Interlocked.Add(ref s_checksum, (long)(_sum % 1_000_000) + _tally.Sum());
}

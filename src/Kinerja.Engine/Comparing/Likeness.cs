namespace Kinerja.Comparing;

/// <summary>How alike two names are: the words they share among all their words. The default is below every real one.</summary>
internal readonly record struct Likeness(int Shared, int All) : IComparable<Likeness>
{
    /// <summary>Whether at least half of the words are shared.</summary>
    public bool IsHalf => 2 * Shared >= All;

    /// <summary>Compares two sets of words, each in rising order.</summary>
    public static Likeness Of(int[] x, int[] y)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < x.Length && j < y.Length;)
        {
            if (x[i] == y[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (x[i] < y[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new(shared, x.Length + y.Length - shared);
    }

    public int CompareTo(Likeness other) => ((long)Shared * Math.Max(other.All, 1)).CompareTo((long)other.Shared * Math.Max(All, 1));
}

using System.Text;

namespace Kinerja.Engine.Tests;

/// <summary>Damages texts at random: takes characters away, swaps them, repeats what stands before, puts pieces and strange characters in.</summary>
/// <param name="random">Where damages come from.</param>
/// <param name="pieces">What such texts are made of.</param>
/// <param name="strange">Characters that nobody expects in them.</param>
internal sealed class Damages(Random random, string[] pieces, string[] strange)
{
    private const int LongestRepeated = 200;

    public string To(string text)
    {
        var damaged = new StringBuilder(text);
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            int at = random.Next(damaged.Length + 1);
            switch (random.Next(7))
            {
                case 0 when at < damaged.Length:
                    damaged.Remove(at, random.Next(1, Math.Min(8, damaged.Length - at + 1)));
                    break;
                case 1:
                    damaged.Insert(at, Strange());
                    break;
                case 2 when at < damaged.Length:
                    damaged[at] = (char)random.Next(1, 128);
                    break;
                case 3 when at + 1 < damaged.Length:
                    (damaged[at], damaged[at + 1]) = (damaged[at + 1], damaged[at]);
                    break;
                case 4:
                    damaged.Insert(at, damaged.ToString(0, Math.Min(at, LongestRepeated)));
                    break;
                default:
                    damaged.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
            }
        }

        return damaged.ToString();
    }

    /// <summary>A strange character, now and then any one at all.</summary>
    public string Strange() => random.Next(3) > 0 ? strange[random.Next(strange.Length)] : ((char)random.Next(0x10000)).ToString();
}

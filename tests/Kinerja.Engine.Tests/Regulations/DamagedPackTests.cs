using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Regulations;
using Kinerja.Serialization;

namespace Kinerja.Engine.Tests.Regulations;

/// <summary>Whatever a pack holds, loading answers with a book or with findings.</summary>
public class DamagedPackTests
{
    private const int Damages = 600;
    private const string Signs = "0123456789.-eE\"[]{}(),:;+*/<>=& xXé";

    [Fact]
    public void Load_OfDamagedPacks_NeverThrows()
    {
        var random = new Random(20);
        string[] texts = [.. KinerjaJson.OfficialRulePacks().Select(KinerjaJson.ToJson)];
        var engine = new KinerjaEngine();
        int read = 0, refused = 0;
        for (int i = 0; i < Damages; i++)
        {
            var text = new StringBuilder(texts[random.Next(texts.Length)]);
            for (int damages = random.Next(1, 4); damages > 0; damages--)
                text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];
            if (!KinerjaJson.ReadRulePack(text.ToString()).TryGetValue(out RulePack? pack))
                continue;
            read++;
            Result<RuleBook> loaded = engine.Load([pack]);
            refused += loaded.IsSuccess ? 0 : 1;
            Assert.All(loaded.Diagnostics, finding => Assert.Equal(pack.Name, finding.Location.Document));
        }

        // The damage reaches past the reader, and some of it does harm there.
        Assert.InRange(read, Damages / 10, Damages);
        Assert.InRange(refused, 10, read);
    }
}

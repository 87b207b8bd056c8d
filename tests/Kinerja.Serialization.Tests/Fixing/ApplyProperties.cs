using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests.Fixing;

/// <summary>What holds for any document and any fixes.</summary>
public class ApplyProperties
{
    private const int Documents = 600;

    private static readonly string[] s_names = ["a", "b", "a/b", "c~d", "é", "nama panjang", "\""];
    private static readonly string[] s_blanks = ["", "", " ", "  ", "\n  ", "\r\n\t"];

    [Fact]
    public void OneFix_MeansWhatJsonPatchMeans()
    {
        ForEachDocument((json, random, pointers) =>
        {
            Fix fix = AnyFix(random, pointers);
            JsonFixResult result = KinerjaJson.Apply(json, [fix]);
            if (result.Applied.Count == 0)
                return;

            JsonNode expected = JsonNode.Parse(json)!;
            JsonPatch.Apply(expected, fix);

            Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(result.Json)), $"{json}\n{string.Join(", ", fix.Edits)}\n{result.Json}");
        });
    }

    // From the last place to the first, so that no operation moves what a later one names.
    [Fact]
    public void ManyFixes_MeanWhatTheirPatchesMeanFromTheEndToTheBeginning()
    {
        ForEachDocument((json, random, pointers) =>
        {
            JsonFixResult result = KinerjaJson.Apply(json, ManyFixes(random, pointers));

            JsonNode expected = JsonNode.Parse(json)!;
            foreach (LocatedFix applied in result.Applied.OrderByDescending(fix => fix.Replacements[0].Offset).ThenByDescending(fix => fix.Replacements[0].Length))
                JsonPatch.Apply(expected, applied.Fix);

            Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(result.Json)), $"{json}\n{result.Json}");
        });
    }

    [Fact]
    public void EveryByte_OutsideOfTheReplacements_IsUntouched()
    {
        ForEachDocument((json, random, pointers) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(json);
            Fix[] fixes = ManyFixes(random, pointers);
            JsonFixResult result = KinerjaJson.Apply(bytes, fixes);

            var spliced = new List<byte>(bytes);
            foreach (TextReplacement replaced in result.Applied.SelectMany(applied => applied.Replacements).OrderByDescending(replaced => (replaced.Offset, replaced.Length)))
            {
                Assert.Equal(replaced.Before, Encoding.UTF8.GetString(bytes, replaced.Offset, replaced.Length));
                Assert.Equal((replaced.Line, replaced.Column), PlaceOf(bytes, replaced.Offset));
                Assert.Equal((replaced.EndLine, replaced.EndColumn), PlaceOf(bytes, replaced.Offset + replaced.Length));
                spliced.RemoveRange(replaced.Offset, replaced.Length);
                spliced.InsertRange(replaced.Offset, Encoding.UTF8.GetBytes(replaced.After));
            }

            Assert.Equal(spliced, result.Utf8Json.ToArray());
            Assert.Equal(fixes.Distinct().Count(), result.Applied.Count + result.Diagnostics.Count);
        });
    }

    private static void ForEachDocument(Action<string, Random, List<string>> check)
    {
        for (int seed = 0; seed < Documents; seed++)
        {
            var random = new Random(seed);
            var json = new StringBuilder();
            var pointers = new List<string>();
            WriteHolder(json, random, "", 0, pointers);
            check(json.ToString(), random, pointers);
        }
    }

    private static Fix[] ManyFixes(Random random, List<string> pointers) => [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => AnyFix(random, pointers))];

    private static Fix AnyFix(Random random, List<string> pointers)
    {
        string pointer = pointers[random.Next(pointers.Count)];
        FixValue value = random.Next(2) == 0 ? (FixValue)random.Next(1000) : "baru \"é😀";
        return ApplyTests.Of(random.Next(4) switch
        {
            0 => FixEdit.Replace(pointer, value),
            1 => FixEdit.Add(pointer, value),
            2 => FixEdit.Add($"{pointer[..pointer.LastIndexOf('/')]}/{(random.Next(2) == 0 ? "-" : "lain")}", value),
            _ => FixEdit.Remove(pointer),
        });
    }

    private static void WriteHolder(StringBuilder json, Random random, string path, int depth, List<string> pointers)
    {
        bool isList = random.Next(2) == 0 && depth > 0;
        int count = random.Next(depth == 0 ? 1 : 0, 5);
        string[] names = [.. s_names.OrderBy(_ => random.Next()).Take(count)];
        json.Append(isList ? '[' : '{');
        for (int i = 0; i < count; i++)
        {
            string step = isList ? i.ToString(CultureInfo.InvariantCulture) : names[i].Replace("~", "~0").Replace("/", "~1");
            pointers.Add($"{path}/{step}");
            json.Append(i > 0 ? "," : "").Append(Blank(random));
            if (!isList)
                json.Append(JsonValue.Create(names[i])!.ToJsonString()).Append(Blank(random)).Append(':').Append(Blank(random));
            WriteValue(json, random, $"{path}/{step}", depth, pointers);
            json.Append(Blank(random));
        }

        json.Append(isList ? ']' : '}');
    }

    private static void WriteValue(StringBuilder json, Random random, string path, int depth, List<string> pointers)
    {
        switch (random.Next(depth > 3 ? 3 : 6))
        {
            case 0:
                json.Append(random.Next(1000));
                break;
            case 1:
                json.Append("\"teks \\u00e9 é😀\\n\"");
                break;
            case 2:
                json.Append("null");
                break;
            default:
                WriteHolder(json, random, path, depth + 1, pointers);
                break;
        }
    }

    private static string Blank(Random random) => s_blanks[random.Next(s_blanks.Length)];

    private static (int Line, int Column) PlaceOf(byte[] bytes, int offset)
    {
        string before = Encoding.UTF8.GetString(bytes, 0, offset);
        string line = before[(before.LastIndexOf('\n') + 1)..];
        return (before.Count(c => c == '\n') + 1, line.Length + 1);
    }
}

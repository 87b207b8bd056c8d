using System.Text.Json;
using Kinerja.Periods;
using Kinerja.Serialization.Reading;

namespace Kinerja.Serialization.Tests;

public class SchemaTests
{
    [Fact]
    public void CascadeSchema_AgreesWithTheShapeThatIsRead() =>
        AssertAgrees(KinerjaJson.CascadeSchema, DocumentFormat.Cascade.Root, objects: 14);

    [Fact]
    public void RealizationSchema_AgreesWithTheShapeThatIsRead() =>
        AssertAgrees(KinerjaJson.RealizationSchema, DocumentFormat.Realization.Root, objects: 4);

    [Fact]
    public void ConfigurationSchema_AgreesWithTheShapeThatIsRead() =>
        AssertAgrees(KinerjaJson.ConfigurationSchema, DocumentFormat.Configuration.Root, objects: 3);

    [Fact]
    public void BaselineSchema_AgreesWithTheShapeThatIsRead() =>
        AssertAgrees(KinerjaJson.BaselineSchema, DocumentFormat.Baseline.Root, objects: 2);

    [Fact]
    public void RulePackSchema_AgreesWithTheShapeThatIsRead() =>
        AssertAgrees(KinerjaJson.RulePackSchema, DocumentFormat.RulePack.Root, objects: 24);

    [Fact]
    public void PeriodPattern_AgreesWithWhatIsReadAsAPeriod()
    {
        using JsonDocument schema = JsonDocument.Parse(KinerjaJson.CascadeSchema);
        string pattern = schema.RootElement.GetProperty("$defs").GetProperty("period").GetProperty("pattern").GetString()!;
        string[] tails = ["", "-", "-00", "-01", "-09", "-10", "-12", "-13", "-20", "-S0", "-S1", "-S2", "-S3", "-Q0", "-Q1", "-Q4", "-Q5", "-s1", "-1899", "-1900", "-2021", "-2999", "-3000", "-20211"];

        foreach (string year in new[] { "1899", "1900", "1999", "2000", "2021", "2999", "3000", "0021", "202", "20211" })
        {
            foreach (string tail in tails)
            {
                bool matches = System.Text.RegularExpressions.Regex.IsMatch(year + tail, pattern.Replace("$", "\\z", StringComparison.Ordinal));
                Assert.True(matches == Period.TryParse(year + tail, out _), year + tail);
            }
        }
    }

    private static void AssertAgrees(string text, Shape root, int objects)
    {
        using JsonDocument schema = JsonDocument.Parse(text);
        JsonElement definitions = schema.RootElement.GetProperty("$defs");
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());

        var used = new HashSet<string>();
        Compare(schema.RootElement, root, "#", definitions, used);

        // Nothing in the schema that no shape uses.
        Assert.Equal(definitions.EnumerateObject().Select(definition => definition.Name).Order(), used.Order());
        Assert.Equal(objects, 1 + definitions.EnumerateObject().Count(definition => definition.Value.TryGetProperty("properties", out _)));
    }

    private static void Compare(JsonElement written, Shape shape, string path, JsonElement definitions, HashSet<string> used)
    {
        JsonElement schema = Resolve(written, definitions, used);
        switch (shape.Kind)
        {
            case ShapeKind.Object:
                CompareObject(schema, shape, path, definitions, used);
                break;
            case ShapeKind.List:
                Assert.Equal("array", schema.GetProperty("type").GetString());
                Compare(schema.GetProperty("items"), shape.Element!, path + "[]", definitions, used);
                break;
            case ShapeKind.Word:
                Assert.Equal(shape.Words!.Words, Strings(schema.GetProperty("enum")));
                break;
            case ShapeKind.Text:
                Assert.Equal(("string", false, path), (schema.GetProperty("type").GetString(), schema.TryGetProperty("minLength", out _), path));
                break;
            case ShapeKind.Name:
                Assert.Equal(("string", 1, path), (schema.GetProperty("type").GetString(), schema.GetProperty("minLength").GetInt32(), path));
                break;
            case ShapeKind.Period:
                Assert.Equal("#/$defs/period", written.GetProperty("$ref").GetString());
                break;
            case ShapeKind.Date:
                Assert.Equal("#/$defs/date", written.GetProperty("$ref").GetString());
                break;
            case ShapeKind.Version:
                Assert.Equal(1, schema.GetProperty("const").GetInt32());
                break;
            case ShapeKind.Decimals:
                Assert.Equal(("integer", 0, 28), (schema.GetProperty("type").GetString(), schema.GetProperty("minimum").GetInt32(), schema.GetProperty("maximum").GetInt32()));
                break;
            case ShapeKind.Number when shape.AllowsNull:
                Assert.Equal(["#/$defs/number", "null"], schema.GetProperty("anyOf").EnumerateArray().Select(part => (part.TryGetProperty("$ref", out JsonElement to) ? to : part.GetProperty("type")).GetString()));
                Resolve(schema.GetProperty("anyOf")[0], definitions, used);
                break;
            case ShapeKind.Number:
                Assert.Equal(("number", decimal.MinValue, decimal.MaxValue), (schema.GetProperty("type").GetString(), schema.GetProperty("minimum").GetDecimal(), schema.GetProperty("maximum").GetDecimal()));
                break;
            default:
                Assert.Fail($"{path}: the comparison does not know {shape.Kind}.");
                break;
        }
    }

    private static void CompareObject(JsonElement schema, Shape shape, string path, JsonElement definitions, HashSet<string> used)
    {
        Assert.Equal("object", schema.GetProperty("type").GetString());
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        string[] required = schema.TryGetProperty("required", out JsonElement list) ? Strings(list) : [];
        Assert.Equal(shape.Members.Where(member => member.IsRequired).Select(member => member.Name), required);
        Assert.Equal(shape.Members.Select(member => member.Name), schema.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.Equal(ExpectedVariants(shape.Value), schema.TryGetProperty("oneOf", out JsonElement variants) ? variants.EnumerateArray().Select(Variant) : []);
        foreach (ShapeMember member in shape.Members)
        {
            JsonElement property = schema.GetProperty("properties").GetProperty(member.Name);
            Assert.False(string.IsNullOrWhiteSpace(property.GetProperty("description").GetString()));
            Compare(property, member.Shape, $"{path}/{member.Name}", definitions, used);
        }
    }

    private static string[] ExpectedVariants(ValueShape? value) => value switch
    {
        { IsRequired: true } => ["number", "range", "rung", "text without number range rung"],
        { IsRequired: false } => ["number", "range", "rung", "text without number range rung", " without number range rung text"],
        _ => [],
    };

    private static string Variant(JsonElement variant)
    {
        string required = variant.TryGetProperty("required", out JsonElement names) ? string.Join(' ', Strings(names)) : "";
        return variant.TryGetProperty("not", out JsonElement not)
            ? $"{required} without {string.Join(' ', not.GetProperty("anyOf").EnumerateArray().Select(Variant))}"
            : required;
    }

    private static JsonElement Resolve(JsonElement schema, JsonElement definitions, HashSet<string> used)
    {
        if (!schema.TryGetProperty("$ref", out JsonElement reference))
            return schema;
        string name = reference.GetString()!["#/$defs/".Length..];
        used.Add(name);
        return definitions.GetProperty(name);
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(element => element.GetString()!)];
}

using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Reading;

/// <summary>What stands at a place, and what should, in words.</summary>
internal static class TypeNames
{
    private static readonly LocalizedText s_text = new("teks", "a text");
    private static readonly LocalizedText s_number = new("angka", "a number");
    private static readonly LocalizedText s_object = new("objek", "an object");
    private static readonly LocalizedText s_list = new("larik", "a list");

    public static LocalizedText Of(JsonTokenType token) => token switch
    {
        JsonTokenType.String => s_text,
        JsonTokenType.Number => s_number,
        JsonTokenType.StartObject => s_object,
        JsonTokenType.StartArray => s_list,
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    public static LocalizedText Of(Shape shape) => shape.Kind switch
    {
        ShapeKind.Number when shape.AllowsNull => new("angka atau null", "a number or null"),
        ShapeKind.Number => s_number,
        ShapeKind.Decimals or ShapeKind.Version => new("bilangan bulat", "a whole number"),
        ShapeKind.Object => s_object,
        ShapeKind.List => s_list,
        ShapeKind.Word => new("teks dengan salah satu kata yang ditentukan", "a text with one of the given words"),
        ShapeKind.Period => new("teks periode seperti \"2021\"", "a period as a text such as \"2021\""),
        ShapeKind.Date => new("teks tanggal seperti \"2026-12-31\"", "a date as a text such as \"2026-12-31\""),
        _ => s_text,
    };
}

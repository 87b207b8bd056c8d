using System.Text.Json.Serialization.Metadata;
using Kinerja.Periods;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>What may stand at a place of a document.</summary>
internal enum ShapeKind
{
    Text,

    /// <summary>A text that others refer to; it may not be empty.</summary>
    Name,
    Number,

    /// <summary>A whole number from 0 to 28.</summary>
    Decimals,
    Word,
    Period,
    Date,
    Version,
    Object,
    List,
}

/// <summary>How an object holds a value: in exactly one of its variants, or as a wording alone.</summary>
/// <param name="Variants">The places of the members that are variants.</param>
/// <param name="Wording">The place of the member with the original wording.</param>
/// <param name="IsRequired">Whether there must be a value.</param>
internal sealed record ValueShape(int[] Variants, int Wording, bool IsRequired);

/// <summary>A member that an object may or must have.</summary>
internal sealed record ShapeMember(string Name, byte[] Utf8Name, Shape Shape, bool IsRequired);

/// <summary>What is expected at a place of a document. Made from the metadata of the wire types, so that it is declared once.</summary>
internal sealed class Shape
{
    private Shape(ShapeKind kind) => Kind = kind;

    public ShapeKind Kind { get; }

    public bool AllowsNull { get; private init; }

    /// <summary>The words of a <see cref="ShapeKind.Word"/>.</summary>
    public WordTable? Words { get; private init; }

    /// <summary>What a <see cref="ShapeKind.List"/> holds.</summary>
    public Shape? Element { get; private init; }

    /// <summary>The members of an <see cref="ShapeKind.Object"/>, in canonical order.</summary>
    public ShapeMember[] Members { get; private init; } = [];

    /// <summary>Set when the object holds a value.</summary>
    public ValueShape? Value { get; private init; }

    public static Shape OfObject(JsonTypeInfo type)
    {
        ShapeMember[] members = [.. type.Properties.Select(Member)];
        return new(ShapeKind.Object)
        {
            Members = members,
            Value = typeof(IValueDocument).IsAssignableFrom(type.Type)
                ? new([PlaceOf("number"), PlaceOf("range"), PlaceOf("rung")], PlaceOf("text"), typeof(IRequiredValueDocument).IsAssignableFrom(type.Type))
                : null,
        };

        int PlaceOf(string name) => Array.FindIndex(members, member => member.Name == name);
    }

    private static ShapeMember Member(JsonPropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Shape shape = type == typeof(string) && property.IsRequired ? new(ShapeKind.Name)
            // What must be given and yet is nullable may be null; what need not be given is left out instead.
            : type == typeof(decimal) ? new(ShapeKind.Number) { AllowsNull = property.IsRequired && type != property.PropertyType }
            : Of(type, property.Options);
        return new(property.Name, System.Text.Encoding.UTF8.GetBytes(property.Name), shape, property.IsRequired);
    }

    private static Shape Of(Type type, System.Text.Json.JsonSerializerOptions options)
    {
        if (type == typeof(string))
            return new(ShapeKind.Text);
        if (type == typeof(int))
            return new(ShapeKind.Decimals);
        if (type == typeof(Period))
            return new(ShapeKind.Period);
        if (type == typeof(DateOnly))
            return new(ShapeKind.Date);
        if (type == typeof(FormatVersion))
            return new(ShapeKind.Version);
        if (Documents.Words.For(type) is { } words)
            return new(ShapeKind.Word) { Words = words };
        if (type.GetElementType() is { } element)
            return new(ShapeKind.List) { Element = Of(element, options) };
        return OfObject(options.GetTypeInfo(type));
    }
}

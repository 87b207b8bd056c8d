using System.Runtime.CompilerServices;

namespace Kinerja.Serialization.Documents;

/// <summary>What the model holds as empty and a document leaves out.</summary>
internal static class Optional
{
    public static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : text;

    public static TEnum? Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(value, default) ? null : value;

    // A null element stays null, so that the place where it stands can be named when the document is refused.
    public static TDocument[]? List<TModel, TDocument>(
        ValueList<TModel> list, Func<TModel, TDocument> map, [CallerArgumentExpression(nameof(list))] string name = "")
        where TModel : class
        where TDocument : class
    {
        if (list is null)
            throw new ArgumentException($"{name} is null; write [] for an empty list.");
        return list.Count == 0 ? null : [.. list.Select(item => item is null ? null! : map(item))];
    }

    public static ValueList<TModel> Model<TDocument, TModel>(TDocument[]? list, Func<TDocument, TModel> map) =>
        list is null ? [] : [.. list.Select(map)];
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kinerja.Conventions.Tests.PublicApi;

/// <summary>Writes a type as C# does, with tuple names and, where they are simple to tell, question marks.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(short)] = "short", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long",
        [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type) => Write(type, null, new());

    public static string Of(ParameterInfo parameter) =>
        Write(parameter.ParameterType, new NullabilityInfoContext().Create(parameter), TupleNames(parameter.GetCustomAttributes(false)));

    public static string Of(PropertyInfo property) =>
        Write(property.PropertyType, new NullabilityInfoContext().Create(property), TupleNames(property.GetCustomAttributes(false)));

    public static string Of(FieldInfo field) =>
        Write(field.FieldType, new NullabilityInfoContext().Create(field), TupleNames(field.GetCustomAttributes(false)));

    /// <summary>The name as declared, such as <c>Result&lt;T&gt;</c> or <c>ValueList&lt;T&gt;.Enumerator</c>.</summary>
    public static string NameOf(Type type) => Compose(type, [.. type.GetGenericArguments().Select(argument => argument.Name)]);

    // An inner type repeats the arguments of the outer one before its own.
    private static string Compose(Type type, string[] arguments)
    {
        int outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string name = type.Name.Split('`')[0] + (arguments.Length > outer ? $"<{string.Join(", ", arguments.Skip(outer))}>" : "");
        return type.DeclaringType is { } around ? $"{Compose(around, arguments[..outer])}.{name}" : name;
    }

    private static Queue<string?> TupleNames(object[] attributes) =>
        new(attributes.OfType<TupleElementNamesAttribute>().SingleOrDefault()?.TransformNames ?? []);

    // Types nest no deeper here than somebody wrote them in a signature.
    private static string Write(Type type, NullabilityInfo? nullability, Queue<string?> tupleNames)
    {
        if (type.IsByRef)
            return Write(type.GetElementType()!, nullability, tupleNames);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Write(underlying, nullability, tupleNames) + "?";
        // An open T may stand for a type that is nullable by itself, which says nothing about this place.
        bool mayBeNull = !type.IsValueType
            && nullability?.ReadState == NullabilityState.Nullable
            && !(type.IsGenericParameter && !type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint));
        return WriteBare(type, nullability, tupleNames) + (mayBeNull ? "?" : "");
    }

    private static string WriteBare(Type type, NullabilityInfo? nullability, Queue<string?> tupleNames)
    {
        if (s_keywords.TryGetValue(type, out string? keyword))
            return keyword;
        if (type.IsArray)
            return Write(type.GetElementType()!, nullability?.ElementType, tupleNames) + "[]";
        if (!type.IsGenericType)
            return type.IsGenericParameter ? type.Name : NameOf(type);

        Type[] arguments = type.GetGenericArguments();
        // The names of an outer tuple come before those of the tuples inside it.
        bool isTuple = type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true;
        string?[] names = [.. arguments.Select(_ => isTuple && tupleNames.TryDequeue(out string? name) ? name : null)];
        string[] written =
        [
            .. arguments.Select((argument, i) => Write(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i), tupleNames)),
        ];
        return isTuple
            ? $"({string.Join(", ", written.Select((text, i) => names[i] is { } name ? $"{text} {name}" : text))})"
            : Compose(type, written);
    }
}

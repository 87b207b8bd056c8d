using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kinerja.Conventions.Tests.PublicApi;

/// <summary>Writes what a library promises to its users, one line a type and one line a member, in an order that never depends on a run.</summary>
internal static class ApiText
{
    public static string Of(Assembly library)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string, Type> types in Namespaces(library))
        {
            text.Append("namespace ").Append(types.Key).Append('\n');
            foreach (Type type in types.OrderBy(TypeText.NameOf, StringComparer.Ordinal))
            {
                text.Append("\n    ").Append(Header(type)).Append('\n');
                foreach (string member in Members(type))
                    text.Append("        ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<IGrouping<string, Type>> Namespaces(Assembly library) =>
        library.GetExportedTypes().GroupBy(type => type.Namespace ?? "").OrderBy(types => types.Key, StringComparer.Ordinal);

    private static string Header(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return $"public delegate {MemberText.Signature(type.GetMethod("Invoke")!, TypeText.NameOf(type))}";
        string[] bases = [.. Bases(type).Order(StringComparer.Ordinal)];
        return $"public {Kind(type)} {TypeText.NameOf(type)}"
            + (bases.Length > 0 ? $" : {string.Join(", ", bases)}" : "")
            + MemberText.Constraints(type.GetGenericArguments());
    }

    private static string Kind(Type type)
    {
        if (type.IsInterface)
            return "interface";
        if (type.IsEnum)
            return "enum";
        bool isRecord = type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;
        string word = (type.IsValueType, isRecord) switch
        {
            (true, true) => "record struct",
            (true, false) => "struct",
            (false, true) => "record",
            _ => "class",
        };
        bool isReadOnly = type.IsValueType && type.IsDefined(typeof(IsReadOnlyAttribute), false);
        return (type.IsValueType ? isReadOnly ? "readonly " : "" : Openness(type)) + word;
    }

    private static string Openness(Type type) => (type.IsAbstract, type.IsSealed) switch
    {
        (true, true) => "static ",
        (true, false) => "abstract ",
        (false, true) => "sealed ",
        _ => "",
    };

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
            yield break;
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            yield return TypeText.Of(parent);
        Type[] all = type.GetInterfaces();
        foreach (Type one in all.Where(one => one.IsPublic && !IsOfRecord(type, one)))
        {
            bool isImplied = all.Any(other => other != one && other.GetInterfaces().Contains(one)) || type.BaseType?.GetInterfaces().Contains(one) == true;
            if (!isImplied)
                yield return TypeText.Of(one);
        }
    }

    // Every record is equatable to itself and to its parent; that is no news.
    private static bool IsOfRecord(Type type, Type one) =>
        one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>) && Kind(type).Contains("record", StringComparison.Ordinal);

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(Declared).Select(MemberText.Of).OfType<string>().Order(StringComparer.Ordinal);
    }
}

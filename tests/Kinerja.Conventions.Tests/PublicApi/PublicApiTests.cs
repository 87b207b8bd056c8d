using System.Reflection;

namespace Kinerja.Conventions.Tests.PublicApi;

/// <summary>What is public is a promise; it changes only together with the approved text.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries { get; } = [.. Repository.Libraries];

    /// <remarks>With the environment variable KINERJA_APPROVE set to 1 the text is written instead; look at the difference before committing it.</remarks>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicApi_OfALibrary_IsTheApprovedOne(string library)
    {
        string path = $"tests/Kinerja.Conventions.Tests/Approved/{library}.api.txt";
        string now = ApiText.Of(LibraryAssemblies.Of(library));
        if (Environment.GetEnvironmentVariable("KINERJA_APPROVE") == "1")
            File.WriteAllText(Repository.PathOf(path), now);

        string approved = File.Exists(Repository.PathOf(path)) ? Repository.Read(path).ReplaceLineEndings("\n") : "";

        Assert.True(now == approved, $"{path} differs from the code. Set KINERJA_APPROVE=1 to approve:\n{Differences(approved, now)}");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicApi_OfALibrary_NamesNoTypeOfTheParser(string library)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        string[] leaks =
        [
            .. LibraryAssemblies.Of(library).GetExportedTypes()
                .SelectMany(type => type.GetMembers(All).Where(IsSeen).SelectMany(SignatureTypes).Concat(type.GetInterfaces()).Append(type.BaseType)
                    .OfType<Type>()
                    .SelectMany(Parts)
                    .Where(IsOfTheParser)
                    .Select(part => $"{type} names {part}")),
        ];

        Assert.Empty(leaks);
    }

    private static string Differences(string approved, string now)
    {
        // A member may stand in several types, so lines are compared together with the type that they stand under.
        string[] before = Rooted(approved);
        string[] after = Rooted(now);
        return string.Join('\n', before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line)));
    }

    private static string[] Rooted(string text)
    {
        string type = "";
        return [.. text.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? $"{type} / {line.Trim()}" : type = line.Trim())];
    }

    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false, // properties and events are seen through their methods
    };

    private static IEnumerable<Type> SignatureTypes(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Append(method.ReturnParameter).Select(parameter => parameter.ParameterType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        var open = new Stack<Type>([type]);
        while (open.TryPop(out Type? part))
        {
            yield return part;
            if (part.HasElementType)
                open.Push(part.GetElementType()!);
            foreach (Type argument in part.GetGenericArguments().Where(argument => !argument.IsGenericParameter))
                open.Push(argument);
        }
    }

    private static bool IsOfTheParser(Type type) => type.Assembly.GetName().Name == "NCalc"
        || type.Namespace?.StartsWith("NCalc", StringComparison.Ordinal) == true
        || type.Namespace?.StartsWith("Antlr", StringComparison.Ordinal) == true;
}

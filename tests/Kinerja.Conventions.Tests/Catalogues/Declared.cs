using System.Reflection;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Conventions.Tests.Catalogues;

/// <summary>The kinds of findings that the code declares.</summary>
internal static class Declared
{
    /// <summary>What the libraries tell their users, one for each id, in order of the ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Kinds { get; } =
    [
        .. KinerjaJson.Descriptors.Concat(new KinerjaEngine().Descriptors).DistinctBy(kind => kind.Id).OrderBy(kind => kind.Id, StringComparer.Ordinal),
    ];

    /// <summary>Every wording of every kind, by id and the field that holds it; a kind may have several.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> Wordings { get; } = Repository.Libraries
        .SelectMany(library => LibraryAssemblies.Of(library).GetTypes())
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (Name: $"{field.DeclaringType!.Name}.{field.Name}", Kind: (DiagnosticDescriptor)field.GetValue(null)!))
        .ToDictionary(wording => $"{wording.Kind.Id} {wording.Name}", wording => wording.Kind, StringComparer.Ordinal);
}

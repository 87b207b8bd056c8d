using System.Reflection;
using Kinerja.Cascades;
using Kinerja.Serialization;
using Kinerja.Testing;

namespace Kinerja.Conventions.Tests;

/// <summary>The built libraries, by name.</summary>
internal static class LibraryAssemblies
{
    public static Assembly Of(string library) => library switch
    {
        "Kinerja.Abstractions" => typeof(Cascade).Assembly,
        "Kinerja.Engine" => typeof(KinerjaEngine).Assembly,
        "Kinerja.Serialization" => typeof(KinerjaJson).Assembly,
        "Kinerja.Testing" => typeof(RuleTest).Assembly,
        _ => throw new ArgumentException($"'{library}' is not a library; name one of {string.Join(", ", Repository.Libraries)}.", nameof(library)),
    };
}

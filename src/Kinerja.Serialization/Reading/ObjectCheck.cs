using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Reading;

/// <summary>Judges an object once all of its members have been seen.</summary>
internal static class ObjectCheck
{
    public static void Check(Frame frame, Reporter reporter)
    {
        ShapeMember[] members = frame.Shape.Members;
        for (int i = 0; i < members.Length; i++)
        {
            if (!members[i].IsRequired || frame.SeenAt(i) is not null)
                continue;
            DiagnosticDescriptor kind = members[i].Shape.Kind == ShapeKind.Version ? DocumentDiagnostics.VersionMissing : DocumentDiagnostics.RequiredMissing;
            reporter.Report(frame.Start, kind, ("member", members[i].Name));
        }

        if (frame.Shape.Value is { } value)
            CheckVariants(frame, value, reporter);
    }

    private static void CheckVariants(Frame frame, ValueShape value, Reporter reporter)
    {
        int count = value.Variants.Count(place => frame.SeenAt(place) is not null);
        if (count > 1)
        {
            IEnumerable<string> names = value.Variants.Where(place => frame.SeenAt(place) is not null).Select(place => $"\"{frame.Shape.Members[place].Name}\"");
            reporter.Report(frame.Start, DocumentDiagnostics.SeveralValues, ("members", string.Join(", ", names)));
        }

        if (count == 0 && value.IsRequired && frame.SeenAt(value.Wording) is null)
            reporter.Report(frame.Start, DocumentDiagnostics.NoValue);
    }
}

using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Fixing;

/// <summary>Turns an edit into the bytes that it replaces, so that everything around keeps its form.</summary>
internal static class EditPatch
{
    /// <summary>The replacement; null when the document has no such place. A test has none either, so it is not asked for.</summary>
    public static Patch? Of(FixEdit edit, Spot spot, ReadOnlySpan<byte> text) => edit.Operation switch
    {
        FixOperation.Replace when spot.IsFound => new(spot.Start, spot.End, JsonLiteral.Of(edit.Value)),
        FixOperation.Remove when spot is { IsFound: true, Parent: { } holder } => Removal(spot, holder),
        FixOperation.Add when spot is { Parent: { IsFound: true } holder } => Addition(spot, holder, edit.Value, text),
        _ => null,
    };

    // With the comma and the blanks on the side of the sibling before it, or of the next one when it is the first.
    private static Patch Removal(Spot spot, Spot holder)
    {
        if (spot.PreviousEnd >= 0)
            return new(spot.PreviousEnd, spot.End, "");
        return spot.NextStart >= 0 ? new(spot.ItemStart, spot.NextStart, "") : new(holder.Start + 1, holder.End - 1, "", Empties: true);
    }

    private static Patch? Addition(Spot spot, Spot holder, FixValue value, ReadOnlySpan<byte> text)
    {
        string literal = JsonLiteral.Of(value);
        if (holder.IsObject)
        {
            if (spot.IsFound)
                return new(spot.Start, spot.End, literal);
            string gap = holder.Count > 0 ? Gap(text, holder.LastStart) : " ";
            string member = $"{JsonLiteral.OfText(spot.Name)}:{(gap.Length > 0 ? " " : "")}{literal}";
            return holder.Count > 0 ? new(holder.LastEnd, holder.LastEnd, $",{gap}{member}") : new(holder.Start + 1, holder.Start + 1, member);
        }

        if (!holder.IsList)
            return null;
        if (spot.IsFound)
            return new(spot.Start, spot.Start, $"{literal},{Gap(text, spot.Start)}");
        if (spot.Name != "-" && !ReferenceEquals(holder.Find(holder.Count), spot))
            return null;
        return holder.Count > 0
            ? new(holder.LastEnd, holder.LastEnd, $",{Gap(text, holder.LastStart)}{literal}")
            : new(holder.Start + 1, holder.Start + 1, literal);
    }

    // The blanks and line breaks before a place.
    private static string Gap(ReadOnlySpan<byte> text, int end)
    {
        int start = text[..end].LastIndexOfAnyExcept(" \t\r\n"u8) + 1;
        return Encoding.ASCII.GetString(text[start..end]);
    }
}

namespace Kinerja.Diagnostics;

/// <summary>A repair of one finding, as data: what to change in the document.</summary>
/// <remarks>
/// Immutable, compared by value, safe to share between threads. The edits belong together and are a valid JSON Patch (RFC 6902) in their
/// order. Nothing here changes a document; <c>KinerjaJson.Apply</c> does.
/// </remarks>
public sealed record Fix
{
    /// <summary>Describes a repair.</summary>
    /// <param name="kind">Whether it may be applied unseen.</param>
    /// <param name="title">What it does, as an order: "Write 'IKU-1'".</param>
    /// <param name="edits">The steps; tests first.</param>
    /// <exception cref="ArgumentException">Nothing is changed, or the title is missing in a language.</exception>
    public Fix(FixKind kind, LocalizedText title, params FixEdit[] edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        if (string.IsNullOrWhiteSpace(title.Indonesian) || string.IsNullOrWhiteSpace(title.English))
            throw new ArgumentException("Give the title in both languages.", nameof(title));
        if (Array.TrueForAll(edits, edit => edit.Operation == FixOperation.Test))
            throw new ArgumentException("A fix changes something; give it an edit that does.", nameof(edits));
        Kind = kind;
        Title = title;
        Edits = [.. edits];
    }

    /// <summary>Whether it may be applied before a person has looked at it.</summary>
    public FixKind Kind { get; }

    /// <summary>What it does, in a few words, without full stop.</summary>
    public LocalizedText Title { get; }

    /// <summary>The steps in order; at least one changes something.</summary>
    public ValueList<FixEdit> Edits { get; private init; }

    /// <summary>Replaces a text by another, as long as it still stands there.</summary>
    /// <param name="kind">Whether it may be applied unseen.</param>
    /// <param name="pointer">Where the text stands.</param>
    /// <param name="before">The text as it was when the document was checked.</param>
    /// <param name="after">The text to write.</param>
    /// <returns>The fix, called "Write '…'".</returns>
    public static Fix Rewrite(FixKind kind, string pointer, string before, string after) =>
        new(kind, WriteTitle(after), FixEdit.Test(pointer, before), FixEdit.Replace(pointer, after));

    /// <summary>"Write '…'", as a title; a long text is cut.</summary>
    internal static LocalizedText WriteTitle(string text) => new($"Tulis '{MessageText.Clean(text)}'", $"Write '{MessageText.Clean(text)}'");

    /// <summary>The fix in the document that holds, at a place, what it was made for.</summary>
    internal Fix Under(string pointer) => this with { Edits = [.. Edits.Select(edit => edit.Under(pointer))] };
}

namespace Kinerja.Diagnostics;

/// <summary>A kind of finding: its id, its texts and how much it weighs.</summary>
/// <remarks>
/// Immutable and safe to share between threads; make one per kind, in a static field. Message formats name their
/// arguments in braces: <c>{code} is not declared</c>. The id tells kinds apart; a kind with several wordings has a descriptor for each.
/// </remarks>
public sealed class DiagnosticDescriptor
{
    /// <summary>Describes a kind of finding.</summary>
    /// <param name="id">Two or more capital letters and four digits, such as KIN3001. Never reuse one.</param>
    /// <param name="category">What it is about.</param>
    /// <param name="defaultSeverity">How much it weighs unless a host decides otherwise.</param>
    /// <param name="title">A few words that name the kind.</param>
    /// <param name="messageFormat">One sentence about one finding, with named arguments in braces.</param>
    /// <param name="repair">What to do about it.</param>
    /// <param name="certainty">Fact or suspicion. The default is a fact.</param>
    /// <exception cref="ArgumentException">The id has another shape, a text is empty, or a heuristic is an error.</exception>
    public DiagnosticDescriptor(
        string id,
        DiagnosticCategory category,
        DiagnosticSeverity defaultSeverity,
        LocalizedText title,
        LocalizedText messageFormat,
        LocalizedText repair,
        DiagnosticCertainty certainty = DiagnosticCertainty.Certain)
    {
        if (!IsId(id))
            throw new ArgumentException($"'{id}' is not a diagnostic id; write two or more capital letters and four digits, such as KIN3001.", nameof(id));
        RequireBoth(title, nameof(title));
        RequireBoth(messageFormat, nameof(messageFormat));
        RequireBoth(repair, nameof(repair));
        if (certainty == DiagnosticCertainty.Heuristic && defaultSeverity == DiagnosticSeverity.Error)
            throw new ArgumentException($"{id} is a heuristic and cannot be an error by default; use Warning or less.", nameof(defaultSeverity));

        Id = id;
        Category = category;
        DefaultSeverity = defaultSeverity;
        Title = title;
        MessageFormat = messageFormat;
        Repair = repair;
        Certainty = certainty;
    }

    /// <summary>The id, such as KIN3001; it never changes meaning.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public DiagnosticCategory Category { get; }

    /// <summary>How much it weighs unless a host decides otherwise.</summary>
    public DiagnosticSeverity DefaultSeverity { get; }

    /// <summary>Fact or suspicion.</summary>
    public DiagnosticCertainty Certainty { get; }

    /// <summary>A few words that name the kind.</summary>
    public LocalizedText Title { get; }

    /// <summary>One sentence with named arguments in braces.</summary>
    public LocalizedText MessageFormat { get; }

    /// <summary>What to do about a finding of this kind.</summary>
    public LocalizedText Repair { get; }

    /// <summary>The id and the English title.</summary>
    /// <returns>For debugging and lists.</returns>
    public override string ToString() => $"{Id} {Title}";

    private static bool IsId(string? id)
    {
        if (id is null || id.Length < 6)
            return false;
        for (int i = 0; i < id.Length; i++)
        {
            bool fits = i < id.Length - 4 ? char.IsAsciiLetterUpper(id[i]) : char.IsAsciiDigit(id[i]);
            if (!fits)
                return false;
        }

        return true;
    }

    private static void RequireBoth(LocalizedText text, string parameter)
    {
        if (string.IsNullOrWhiteSpace(text.Indonesian) || string.IsNullOrWhiteSpace(text.English))
            throw new ArgumentException("Give the text in both languages.", parameter);
    }
}

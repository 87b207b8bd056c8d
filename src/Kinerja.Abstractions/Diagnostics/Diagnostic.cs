namespace Kinerja.Diagnostics;

/// <summary>One finding: what, where and how much it weighs.</summary>
/// <remarks>
/// Immutable, compared by value, safe to share between threads. The text is made when asked for, in the language asked for;
/// the arguments stay available to programs.
/// </remarks>
public sealed record Diagnostic
{
    /// <summary>Makes a finding.</summary>
    /// <param name="descriptor">Its kind.</param>
    /// <param name="location">Its place.</param>
    /// <param name="arguments">The values named in the kind's message format.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, DiagnosticLocation location, params DiagnosticArgument[] arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(arguments);
        Descriptor = descriptor;
        Location = location;
        Arguments = [.. arguments];
        Severity = descriptor.DefaultSeverity;
    }

    /// <summary>The kind of finding.</summary>
    public DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The kind's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much this finding weighs; the kind's default unless a host changed it.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>Where it is.</summary>
    public DiagnosticLocation Location { get; init; }

    /// <summary>The values in its message.</summary>
    public ValueList<DiagnosticArgument> Arguments { get; init; }

    /// <summary>Other places it speaks of, in order. Empty when there are none.</summary>
    public ValueList<RelatedLocation> RelatedLocations { get; init; } = [];

    /// <summary>Ways to repair it, the best first. Empty when a person has to find one.</summary>
    public ValueList<Fix> Fixes { get; init; } = [];

    /// <summary>The sentence about this finding.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>One line. Long arguments are cut at 200 characters and control characters are escaped.</returns>
    public string GetMessage(Language language) => MessageText.Fill(Descriptor.MessageFormat.In(language), Arguments, language);

    /// <summary>The finding for a terminal or a log: place, severity, id and message; under it the formula with its span underlined.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>One line, or three when the finding lies inside a formula. No line break at the end.</returns>
    public string Format(Language language) => MessageText.Format(this, language);

    /// <summary>The finding in English.</summary>
    /// <returns>Same as <see cref="Format"/> with <see cref="Language.English"/>.</returns>
    public override string ToString() => Format(Language.English);
}

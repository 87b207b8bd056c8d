using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Samples.Tests;

/// <summary>A defect that people found in one of the documents, and the findings that tell it.</summary>
internal sealed record Anomaly
{
    public required string Id { get; init; }

    /// <summary>The document's name; empty when it takes several.</summary>
    public string Document { get; init; } = "";

    /// <summary>Whether the fact is <c>certain</c>, takes a <c>heuristic</c>, or a <c>human</c>.</summary>
    public required string Certainty { get; init; }

    /// <summary>The indicators that it is about; none when it is about the document.</summary>
    public string[] Places { get; init; } = [];

    public required string What { get; init; }

    /// <summary>What tells it: an id and the codes where it must stand, such as <c>KIN3015 T-SEK-2 T-SEK-3</c>. None when nothing does.</summary>
    public string[] Found { get; init; } = [];

    /// <summary>Why nothing tells it; empty when something does.</summary>
    public string Why { get; init; } = "";

    /// <summary>The findings that must be there.</summary>
    public IEnumerable<FindingPlace> Expected => Found.Select(found => found.Split(' ')).SelectMany(words => words[1..].Select(code => new FindingPlace(Document, words[0], code)));
}

/// <summary>What a person thinks of a finding that belongs to no anomaly.</summary>
internal sealed record Judgement
{
    public required string Document { get; init; }

    public required string Id { get; init; }

    public required string Code { get; init; }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public required string Verdict { get; init; }

    public required string Why { get; init; }

    public FindingPlace Place => new(Document, Id, Code);
}

/// <summary>An id at a code of a document.</summary>
internal readonly record struct FindingPlace(string Document, string Id, string Code);

/// <summary>What people know about the four documents, and what the checker makes of them.</summary>
internal sealed record Anomalies
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    public static Anomalies Known { get; } = JsonSerializer.Deserialize<Anomalies>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "anomalies.json")), s_json)!;

    [System.Text.Json.Serialization.JsonPropertyName("anomalies")]
    public required Anomaly[] All { get; init; }

    /// <summary>Ids each of whose findings states a fact that is wanted, with the reason.</summary>
    public required Dictionary<string, string> Facts { get; init; }

    /// <summary>Every other finding.</summary>
    public required Judgement[] Judged { get; init; }

    /// <summary>All findings of the four documents.</summary>
    public static IEnumerable<FindingPlace> Findings => Sample.Names.SelectMany(name => Sample.Of(name).Findings.Select(finding => At(name, finding)));

    private static FindingPlace At(string document, Diagnostic finding) => new(document, finding.Id, finding.Location.Code);
}

using System.Globalization;
using Kinerja.Diagnostics;

namespace Kinerja.Configuration;

/// <summary>Puts a configuration over the findings of a check.</summary>
/// <remarks>Serves one call. Each finding is compared with each setting at most once.</remarks>
internal sealed class ConfigurationRun
{
    private readonly CheckConfiguration _configuration;
    private readonly DateOnly? _date;
    private readonly SortedSet<string> _ids;
    private readonly FindingTest[] _severities;
    private readonly FindingTest[] _suppressions;
    private readonly bool[] _isInForce;
    private readonly bool[] _isUsed;

    private ConfigurationRun(CheckConfiguration configuration, IEnumerable<string> ids, DateOnly? date)
    {
        _configuration = configuration;
        _date = date;
        _ids = new(ids, StringComparer.Ordinal);
        _severities = [.. configuration.Severities.Select(setting => new FindingTest(setting.Findings))];
        _suppressions = [.. configuration.Suppressions.Select(suppression => new FindingTest(suppression.Findings))];
        _isInForce = [.. configuration.Suppressions.Select(suppression => IsJustified(suppression) && !IsExpired(suppression))];
        _isUsed = new bool[_suppressions.Length];
    }

    /// <summary>Puts the configuration over the plans' findings.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="plans">The plans and what was found in them.</param>
    /// <param name="ids">The ids that findings can have, apart from those of documents.</param>
    /// <param name="date">The day of the check, if it is known.</param>
    public static ConfiguredFindings Over(CheckConfiguration configuration, IEnumerable<PlanFindings> plans, IEnumerable<string> ids, DateOnly? date)
    {
        var run = new ConfigurationRun(configuration, ids, date);
        // The plans come first: only then is known which suppressions were used.
        ValueList<ValueList<ConfiguredFinding>> configured = [.. plans.Select(run.Configured)];
        return new(configured, [.. run.OfConfiguration()]);
    }

    private ValueList<ConfiguredFinding> Configured(PlanFindings plan)
    {
        PlanPlaces? places = plan.Plan is { } cascade ? new(cascade) : null;
        var configured = new List<ConfiguredFinding>(plan.Findings.Count);
        for (int i = 0; i < plan.Findings.Count; i++)
        {
            // Whoever gave the finding may know kinds that the engine does not.
            _ids.Add(plan.Findings[i].Id);
            var place = new FindingPlace(places, plan.Findings[i].Location.Pointer);
            if (Weighed(plan.Findings[i], place) is { } finding)
                configured.Add(new(i, finding, SuppressionOf(finding, place)));
        }

        return [.. configured];
    }

    /// <summary>The finding with its severity; null when it is turned off.</summary>
    private Diagnostic? Weighed(Diagnostic finding, FindingPlace place)
    {
        int last = Array.FindLastIndex(_severities, test => test.Fits(finding, place));
        if (last < 0)
            return finding;
        return _configuration.Severities[last].Severity is { } severity ? finding with { Severity = severity } : null;
    }

    // All that fit are in use, though the last one speaks for them.
    private Suppression? SuppressionOf(Diagnostic finding, FindingPlace place)
    {
        Suppression? last = null;
        for (int i = 0; i < _suppressions.Length; i++)
        {
            if (!_isInForce[i] || !_suppressions[i].Fits(finding, place))
                continue;
            _isUsed[i] = true;
            last = _configuration.Suppressions[i];
        }

        return last;
    }

    private IEnumerable<Diagnostic> OfConfiguration() => Judged().Select(finding => Weighed(finding, new(null, finding.Location.Pointer))).OfType<Diagnostic>();

    private IEnumerable<Diagnostic> Judged()
    {
        for (int i = 0; i < _severities.Length; i++)
        {
            string id = _configuration.Severities[i].Findings.Id;
            if (!IsKnown(id))
            {
                DiagnosticLocation at = At("severities", i, "id");
                string? nearest = NearestName.Find(id, _ids);
                yield return new(ConfigurationDiagnostics.UnknownId, at, ("id", id), ("suggestion", NearestName.Sentence(nearest)))
                {
                    Fixes = nearest is null ? [] : [Fix.Rewrite(FixKind.Suggested, at.Pointer!, id, nearest)],
                };
            }
        }

        int ending = _configuration.Suppressions.Count(suppression => suppression.Until is not null);
        if (_date is null && ending > 0)
            yield return new(ConfigurationDiagnostics.ExpiryNotJudged, new() { Pointer = "/suppressions" }, ("count", ending));
        for (int i = 0; i < _suppressions.Length; i++)
        {
            Suppression suppression = _configuration.Suppressions[i];
            DiagnosticLocation location = At("suppressions", i);
            if (!IsJustified(suppression))
                yield return new(ConfigurationDiagnostics.Unjustified, location);
            if (IsExpired(suppression))
                yield return new(ConfigurationDiagnostics.Expired, location, ("until", Written(suppression.Until!.Value)), ("date", Written(_date!.Value)));
            if (_isInForce[i] && !_isUsed[i])
                yield return new(ConfigurationDiagnostics.Unused, location);
        }
    }

    // Reading documents is not the engine's, so it does not know those ids. A suppression with a wrong id is unused, which is said.
    private bool IsKnown(string id) => id.Length == 0 || id.StartsWith("KIN0", StringComparison.Ordinal) || _ids.Any(Glob.OfCode(id).Fits);

    private static DiagnosticLocation At(string list, int place, string member = "") =>
        new() { Pointer = string.Create(CultureInfo.InvariantCulture, $"/{list}/{place}{(member.Length > 0 ? "/" : "")}{member}") };

    private static bool IsJustified(Suppression suppression) => !string.IsNullOrWhiteSpace(suppression.Justification);

    private bool IsExpired(Suppression suppression) => suppression.Until < _date;

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

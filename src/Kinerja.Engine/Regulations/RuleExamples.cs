using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>Runs the worked examples of a pack, those of general knowledge too: they prove the arithmetic, and apply nothing.</summary>
internal static class RuleExamples
{
    public static IEnumerable<Diagnostic> Of(CompiledRulePack pack)
    {
        CompiledRulePack trusting = pack.With(new() { AllowsGeneralKnowledge = true });
        for (int i = 0; i < pack.Pack.Examples.Count; i++)
        {
            RuleExample example = pack.Pack.Examples[i];
            RuleAnswer answer = trusting.Run(example);
            if (Agree(example.Gives, answer))
                continue;
            var place = new RulePlace(pack.Pack.Name, $"/examples/{i}", example.Rule);
            // The example itself is wrong then, not what it asks.
            yield return answer.Failure is { } failure && (failure.Descriptor == RegulationDiagnostics.UnknownRule || failure.Descriptor == RegulationDiagnostics.InputTwice)
                ? failure with { Location = place.Location }
                : new(RegulationDiagnostics.ExampleFails, place.Location, ("rule", example.Rule), ("expected", Expected(example.Gives)), ("found", Found(answer)));
        }
    }

    private static bool Agree(RuleExpectation expected, RuleAnswer answer) =>
        answer.Status == expected.Status
        && (expected.Number is not { } number || answer.Number == number)
        && (expected.Code.Length == 0 || NameKey.Of(answer.Code) == NameKey.Of(expected.Code));

    private static LocalizedText Expected(RuleExpectation expected) => expected.Status switch
    {
        RuleAnswerStatus.NeedsAssessor => new("keputusan kepada penilai", "the decision to the assessor"),
        RuleAnswerStatus.Missing => new("data belum ada", "missing data"),
        RuleAnswerStatus.Failed => new("alasan tanpa jawaban", "a reason and no answer"),
        _ => Value(expected.Number, expected.Code),
    };

    private static LocalizedText Found(RuleAnswer answer) => answer.Status switch
    {
        RuleAnswerStatus.NeedsAssessor => new("keputusan kepada penilai", "the decision to the assessor"),
        RuleAnswerStatus.Missing => Absent(string.Join(", ", answer.MissingVariables)),
        RuleAnswerStatus.Failed => Reason(answer.Failure!),
        _ => Value(answer.Number, answer.Code),
    };

    private static LocalizedText Reason(Diagnostic failure) =>
        new(failure.GetMessage(Language.Indonesian).TrimEnd('.'), failure.GetMessage(Language.English).TrimEnd('.'));

    private static LocalizedText Absent(string names) => new($"data belum ada ({names})", $"missing data ({names})");

    private static LocalizedText Value(decimal? number, string code)
    {
        LocalizedText shown = number is { } value ? LocalizedText.Of(value) : "";
        return code.Length == 0 ? shown : shown.English.Length == 0 ? code : new LocalizedText($"{code} ({shown.Indonesian})", $"{code} ({shown.English})");
    }
}

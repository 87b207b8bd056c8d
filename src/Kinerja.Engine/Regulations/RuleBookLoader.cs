using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Regulations;

/// <summary>Makes a book of packs: their validity, their entries, then their own worked examples.</summary>
internal static class RuleBookLoader
{
    public static Result<RuleBook> Load(IReadOnlyList<RulePack> packs, RulePackOptions options, Func<string, ValueList<string>, int?, Result<CompiledFormula>> compile)
    {
        List<Diagnostic> findings = [.. RuleValidity.Of(packs)];
        var compiled = new List<CompiledRulePack>(packs.Count);
        foreach (RulePack pack in packs)
        {
            var ofPack = new List<Diagnostic>();
            var rules = new CompiledRulePack(pack, new RulePackCompiler(pack, compile, ofPack).Compile(), options);
            // An example of a rule that is wrong itself would only say so again.
            if (!ofPack.Exists(finding => finding.Severity == DiagnosticSeverity.Error))
                ofPack.AddRange(RuleExamples.Of(rules));
            compiled.Add(rules);
            findings.AddRange(ofPack);
        }

        return findings.Exists(finding => finding.Severity == DiagnosticSeverity.Error) ? new([.. findings]) : new(new RuleBook([.. compiled]), [.. findings]);
    }
}

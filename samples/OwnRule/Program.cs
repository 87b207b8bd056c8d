using Kinerja;
using Kinerja.Testing;

// In a test method of any framework: a failure is an exception that lists what was expected and what was found.
RuleTest rule = RuleTest.For(new SourceRule());
rule.On("""{ "indicators": [ [|{ "code": "IKU-1", "kind": "iku" }|] ] }""").Expect("DKI0001");
rule.On("""{ "indicators": [ { "code": "IKU-1", "kind": "iku", "sources": ["Laporan"] } ] }""").ExpectNothing();

try
{
    rule.On("""{ "indicators": [ { "code": "IKU-1", "kind": "iku", "name": [|"Nilai AKIP"|] } ] }""").Expect("DKI0001");
}
catch (RuleTestException failure)
{
    Console.WriteLine(failure.Message);
}

// In the application: beside the built-in rules, with configuration, baseline and all.
var kinerja = new KinerjaEngine(KinerjaOptions.Default with { Rules = [new SourceRule()] });
Console.WriteLine(kinerja.Descriptors.Single(kind => kind.Id == "DKI0001"));

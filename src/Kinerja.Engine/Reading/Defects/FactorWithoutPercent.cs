using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A percentage whose factor is written <i>100</i> and not <i>100 %</i>.</summary>
internal static class FactorWithoutPercent
{
    public static void Check(DefectContext context)
    {
        if (!context.NamesPercentage || context.Root is not BinaryNode { Operator: OperatorKind.Multiply, Right: NumberNode { Value: 100, IsPercent: false, Span.Length: > 0 } factor })
            return;
        if (!context.Statements.Any(statement => statement.Exists(token => token.Is(TextTokenKind.Percent) || QuantityWords.IsPercentage(token.Key))))
            context.Report(DefectDiagnostics.FactorWithoutPercent, factor.Span);
    }
}

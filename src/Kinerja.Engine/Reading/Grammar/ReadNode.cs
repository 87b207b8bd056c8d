using Kinerja.Diagnostics;

namespace Kinerja.Reading.Grammar;

/// <summary>A part of a formula as it was read.</summary>
/// <param name="Span">Where it stands in the text as written.</param>
internal abstract record ReadNode(TextSpan Span);

/// <summary>A number.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">Its value; 40 for <c>40%</c>.</param>
/// <param name="IsPercent">Whether a percent sign follows.</param>
/// <param name="OtherValue">The other defensible value of an ambiguous one; otherwise null.</param>
/// <param name="Noun">What it counts, as in <i>7 desa</i>; empty for a bare number.</param>
internal sealed record NumberNode(TextSpan Span, decimal Value, bool IsPercent, decimal? OtherValue, string Noun) : ReadNode(Span);

/// <summary>A phrase that names a variable.</summary>
/// <param name="Phrase">The phrase.</param>
internal sealed record PhraseNode(Phrase Phrase) : ReadNode(Phrase.Span);

/// <summary>An operation on two parts.</summary>
/// <param name="Operator">Add, Subtract, Multiply or Divide.</param>
/// <param name="Left">The first part.</param>
/// <param name="Right">The second part.</param>
/// <param name="IsGrouped">Whether brackets stood around it.</param>
internal sealed record BinaryNode(OperatorKind Operator, ReadNode Left, ReadNode Right, bool IsGrouped = false)
    : ReadNode(TextSpan.Covering(Left.Span, Right.Span));

/// <summary>A value that depends on a comparison: 1 when it holds and 0 when it does not, unless the text gives values.</summary>
/// <param name="Comparison">Such as <c>&gt;=</c>.</param>
/// <param name="Left">The first part.</param>
/// <param name="Right">The second part.</param>
/// <param name="Then">The value when it holds.</param>
/// <param name="Else">The value when it does not.</param>
internal sealed record ConditionNode(string Comparison, ReadNode Left, ReadNode Right, ReadNode Then, ReadNode Else)
    : ReadNode(TextSpan.Covering(Left.Span, Right.Span));

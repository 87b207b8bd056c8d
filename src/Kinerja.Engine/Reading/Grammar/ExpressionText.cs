using System.Globalization;
using System.Text;

namespace Kinerja.Reading.Grammar;

/// <summary>Writes a formula that was read as an expression of the engine.</summary>
internal static class ExpressionText
{
    public static string Of(ReadNode root, Func<Phrase, string> name)
    {
        var text = new StringBuilder();
        Write(text, root, name);
        return text.ToString();
    }

    private static void Write(StringBuilder text, ReadNode node, Func<Phrase, string> name)
    {
        switch (node)
        {
            case NumberNode number:
                text.Append(number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case PhraseNode phrase:
                text.Append('[').Append(name(phrase.Phrase)).Append(']');
                break;
            case ConditionNode condition:
                text.Append("if(");
                Write(text, condition.Left, name);
                text.Append(' ').Append(condition.Comparison).Append(' ');
                Write(text, condition.Right, name);
                text.Append(", ");
                Write(text, condition.Then, name);
                text.Append(", ");
                Write(text, condition.Else, name);
                text.Append(')');
                break;
            case BinaryNode { Operator: OperatorKind.Power } power:
                text.Append("Pow(");
                Write(text, power.Left, name);
                text.Append(", ");
                Write(text, power.Right, name);
                text.Append(')');
                break;
            case BinaryNode binary:
                WriteChain(text, binary, name);
                break;
        }
    }

    // Chains lean to the left and may be long: they are written from the innermost operand outwards.
    private static void WriteChain(StringBuilder text, BinaryNode binary, Func<Phrase, string> name)
    {
        var chain = new Stack<BinaryNode>();
        ReadNode first = binary;
        int strength = 0;
        while (first is BinaryNode { Operator: not OperatorKind.Power } inner)
        {
            bool needsBrackets = chain.Count > 0 && Strength(inner) < strength;
            if (needsBrackets)
                break;
            strength = Strength(inner);
            chain.Push(inner);
            first = inner.Left;
        }

        WriteOperand(text, first, brackets: first is BinaryNode { Operator: not OperatorKind.Power }, name);
        while (chain.TryPop(out BinaryNode? step))
        {
            text.Append(' ').Append(Sign(step.Operator)).Append(' ');
            bool brackets = step.Right is BinaryNode { Operator: not OperatorKind.Power } right
                && (Strength(right) < Strength(step) || (Strength(right) == Strength(step)
                && !(step.Operator == right.Operator && step.Operator is OperatorKind.Add or OperatorKind.Multiply)));
            WriteOperand(text, step.Right, brackets, name);
        }
    }

    private static void WriteOperand(StringBuilder text, ReadNode node, bool brackets, Func<Phrase, string> name)
    {
        if (brackets)
            text.Append('(');
        Write(text, node, name);
        if (brackets)
            text.Append(')');
    }

    private static int Strength(BinaryNode node) => node.Operator is OperatorKind.Add or OperatorKind.Subtract ? 1 : 2;

    private static char Sign(OperatorKind kind) => kind switch
    {
        OperatorKind.Add => '+',
        OperatorKind.Subtract => '-',
        OperatorKind.Multiply => '*',
        _ => '/',
    };
}

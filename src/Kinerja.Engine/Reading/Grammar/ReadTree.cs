namespace Kinerja.Reading.Grammar;

/// <summary>Walks the parts of a formula.</summary>
internal static class ReadTree
{
    /// <summary>The phrases in the order of the text of the expression; a phrase as often as it occurs.</summary>
    public static IEnumerable<Phrase> Phrases(ReadNode root)
    {
        foreach (ReadNode node in Nodes(root))
        {
            if (node is PhraseNode phrase)
                yield return phrase.Phrase;
        }
    }

    /// <summary>Every part, the left one first, each before its own parts.</summary>
    public static IEnumerable<ReadNode> Nodes(ReadNode root)
    {
        // Chains of a thousand terms lean to the left; a stack of one's own keeps them off the thread's.
        var open = new Stack<ReadNode>();
        open.Push(root);
        while (open.TryPop(out ReadNode? node))
        {
            yield return node;
            if (node is BinaryNode binary)
            {
                open.Push(binary.Right);
                open.Push(binary.Left);
            }
            else if (node is ConditionNode condition)
            {
                open.Push(condition.Else);
                open.Push(condition.Then);
                open.Push(condition.Right);
                open.Push(condition.Left);
            }
        }
    }
}

namespace Kinerja.Formulas.Parsing;

/// <summary>
/// Counts how deep a formula nests, before anything is built from it: brackets and calls, prefix signs that wait for their
/// operand, and choices that wait for their end. A flat pass over the tokens.
/// </summary>
internal static class DepthScan
{
    /// <summary>The first token that nests deeper than allowed, or null.</summary>
    public static Token? FirstTooDeep(List<Token> tokens, int maxDepth)
    {
        // Nothing nests deeper than it has tokens.
        if (tokens.Count <= maxDepth)
            return null;
        var outer = new Stack<(int Signs, int Choices)>();
        int depth = 0;
        int signs = 0;
        int choices = 0;
        bool wantsOperand = true;
        foreach (Token token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.OpenBracket:
                    outer.Push((signs, choices));
                    depth++;
                    signs = choices = 0;
                    break;
                case TokenKind.CloseBracket or TokenKind.Comma:
                    depth -= signs + choices;
                    signs = choices = 0;
                    if (token.Kind == TokenKind.CloseBracket && outer.TryPop(out (int Signs, int Choices) waiting))
                    {
                        depth -= 1 + waiting.Signs;
                        choices = waiting.Choices;
                    }

                    break;
                case TokenKind.Question:
                    depth++;
                    choices++;
                    break;
                case var _ when wantsOperand && token.IsPrefix:
                    depth++;
                    signs++;
                    break;
                case var _ when token.IsOperand:
                    depth -= signs;
                    signs = 0;
                    break;
            }

            if (depth > maxDepth)
                return token;
            wantsOperand = !token.IsOperand && token.Kind != TokenKind.CloseBracket;
        }

        return null;
    }
}

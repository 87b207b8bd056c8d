namespace Kinerja.Formulas;

/// <summary>What a node of a <see cref="FormulaTree"/> is.</summary>
public enum FormulaNodeKind
{
    /// <summary>A number: <c>100</c>.</summary>
    Number,

    /// <summary>True or false, written out.</summary>
    Truth,

    /// <summary>A variable or the code of an indicator: <c>[jumlah desa]</c>.</summary>
    Name,

    /// <summary>A call of a function: <c>Percent(a, b)</c>. <c>c ? a : b</c> is a call of <c>if</c>.</summary>
    Call,

    /// <summary><c>a or b</c>.</summary>
    Or,

    /// <summary><c>a and b</c>.</summary>
    And,

    /// <summary><c>not a</c>.</summary>
    Not,

    /// <summary><c>a = b</c>.</summary>
    Equal,

    /// <summary><c>a &lt;&gt; b</c>.</summary>
    NotEqual,

    /// <summary><c>a &lt; b</c>.</summary>
    Less,

    /// <summary><c>a &lt;= b</c>.</summary>
    LessOrEqual,

    /// <summary><c>a &gt; b</c>.</summary>
    Greater,

    /// <summary><c>a &gt;= b</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>a + b</c>.</summary>
    Add,

    /// <summary><c>a - b</c>.</summary>
    Subtract,

    /// <summary><c>a * b</c>.</summary>
    Multiply,

    /// <summary><c>a / b</c>.</summary>
    Divide,

    /// <summary><c>a % b</c>, the rest of a division.</summary>
    Modulo,

    /// <summary><c>-a</c>.</summary>
    Negate,
}

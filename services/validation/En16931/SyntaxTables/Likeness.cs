namespace Hub.En16931.SyntaxTables;

/// <summary>When two texts are the same.</summary>
internal enum Likeness
{
    /// <summary>Not asked.</summary>
    None,

    /// <summary>Character by character.</summary>
    Exact,

    /// <summary>After XPath's normalize-space.</summary>
    Normalized,
}

namespace Hub.En16931.CodeLists;

/// <summary>How a value may be written and still be its code.</summary>
internal enum CodeSpelling
{
    /// <summary>Exactly as in the list.</summary>
    Exact,

    /// <summary>With white space around it.</summary>
    Normalized,

    /// <summary>With white space around it, and in small letters.</summary>
    AnyCase,
}

namespace Hub.En16931.Structure;

/// <summary>What stands between the tags of an element.</summary>
internal enum ContentForm : byte
{
    /// <summary>Text, no element.</summary>
    Text,

    /// <summary>Elements in the order of the particles.</summary>
    Sequence,

    /// <summary>Exactly one element, of one of the particles.</summary>
    Choice,

    /// <summary>Exactly one element of another namespace: the content of a UBL extension.</summary>
    Any,
}

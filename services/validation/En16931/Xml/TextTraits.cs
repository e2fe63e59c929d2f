namespace Hub.En16931.Xml;

/// <summary>What the text directly inside an element has shown so far.</summary>
[Flags]
internal enum TextTraits : byte
{
    None = 0,

    /// <summary>A character that is not white space.</summary>
    NotBlank = 1,

    /// <summary>A line end, reference, CDATA section, comment or instruction: the text is not its raw bytes.</summary>
    NotPlain = 2,
}

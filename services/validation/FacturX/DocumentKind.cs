namespace Hub.FacturX;

/// <summary>What a document is, told by its first bytes. Names and content types that a sender gives are not believed.</summary>
public enum DocumentKind
{
    /// <summary>Neither of the below.</summary>
    Other,

    /// <summary>Begins like XML, in any of the encodings that XML may begin in, or is empty: the engine says what is wrong with it.</summary>
    Xml,

    /// <summary>Has the mark of a PDF.</summary>
    Pdf,
}

namespace Hub.En16931.Xml;

/// <summary>
/// Qualified names as ints, so that the rest of the engine compares names with one instruction. Names registered here
/// (at static initialisation, by whoever looks for them) have the same id in every document read afterwards; a name that only a
/// document knows gets an id from <see cref="FirstUnknown"/> up, valid inside that document's tree.
/// </summary>
internal static class XmlName
{
    /// <summary>Ids from here up belong to one document.</summary>
    public const int FirstUnknown = 1 << 16;

    /// <summary>The id of a name; "" is the namespace of unprefixed attributes and of elements in no namespace.</summary>
    public static int Of(string namespaceUri, string localName) => NameTable.Known.Register(namespaceUri, localName);

    /// <summary>Number of registered names; it only grows, and soon no more.</summary>
    public static int KnownCount => NameTable.Known.Count;

    public static bool IsKnown(int name) => name < FirstUnknown;

    /// <summary>The local part of a registered name.</summary>
    public static string LocalName(int name) => NameTable.Known.LocalName(name);

    /// <summary>The namespace of a registered name.</summary>
    public static string NamespaceUri(int name) => NameTable.Known.NamespaceUri(name);
}

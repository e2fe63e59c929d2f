using System.Text;

namespace Hub.En16931.Xml;

/// <summary>
/// Interns namespaces and (namespace, local name) pairs by their UTF-8 bytes. <see cref="Known"/> is shared by all threads:
/// writers take the lock and publish a new state, readers never wait. A document has a small one of its own for the names that
/// are not registered.
/// </summary>
internal sealed class NameTable(int firstName, int firstNamespace)
{
    /// <summary>The namespace id of no namespace.</summary>
    public const int NoNamespace = 0;

    /// <summary>Namespace ids from here up belong to one document.</summary>
    public const int FirstUnknownNamespace = 1 << 12;

    private readonly Lock writing = new();
    private readonly Utf8Interner namespaces = new(firstNamespace);
    private readonly Utf8Interner names = new(firstName);

    /// <summary>The names that the engine's own tables and rules look for.</summary>
    public static NameTable Known { get; } = CreateKnown();

    /// <summary>Number of names.</summary>
    public int Count => names.Count;

    public int FindNamespace(ReadOnlySpan<byte> uri) => namespaces.Find(uri, 0);

    public int Find(int namespaceId, ReadOnlySpan<byte> localName) => names.Find(localName, namespaceId);

    public int Register(string namespaceUri, string localName)
    {
        var local = Encoding.UTF8.GetBytes(localName);
        lock (writing)
        {
            return names.Add(local, AddNamespace(Encoding.UTF8.GetBytes(namespaceUri)));
        }
    }

    public int Add(int namespaceId, ReadOnlySpan<byte> localName) => names.Add(localName, namespaceId);

    public int AddNamespace(ReadOnlySpan<byte> uri) => namespaces.Add(uri, 0);

    public string LocalName(int name) => names.Text(name);

    public ReadOnlySpan<byte> LocalNameUtf8(int name) => names.Utf8(name);

    public string NamespaceUri(int name) => NamespaceText(names.Group(name));

    public int NamespaceOf(int name) => names.Group(name);

    public string NamespaceText(int namespaceId) => namespaces.Text(namespaceId);

    private static NameTable CreateKnown()
    {
        var table = new NameTable(firstName: 0, firstNamespace: NoNamespace);
        table.AddNamespace([]);
        return table;
    }
}

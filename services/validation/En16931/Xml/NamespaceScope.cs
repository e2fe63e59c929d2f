namespace Hub.En16931.Xml;

/// <summary>The namespace declarations in force, innermost last, and the names they give.</summary>
internal sealed class NamespaceScope(byte[] bytes, QualifiedNameCache cache, NamespaceContexts contexts)
{
    private const string XmlUri = "http://www.w3.org/XML/1998/namespace";
    private static readonly int Xml = NameTable.Known.NamespaceOf(XmlName.Of(XmlUri, "lang"));

    private static ReadOnlySpan<byte> XmlUriUtf8 => "http://www.w3.org/XML/1998/namespace"u8;

    private Binding[] bindings = new Binding[8];

    /// <summary>Number of declarations in force.</summary>
    public int Count { get; private set; }

    /// <summary>Changes with each declaration that means something new; the names met in one context keep their ids.</summary>
    public int Context { get; private set; } = NamespaceContexts.Outermost;

    /// <summary>Namespaces and names that are not registered; null while there are none.</summary>
    public NameTable? Unknown { get; private set; }

    /// <summary>Goes back to what was in force outside an element.</summary>
    public void Restore(int count, int context)
    {
        Count = count;
        Context = context;
    }

    /// <summary>Takes a declaration; false when the namespaces recommendation forbids it.</summary>
    public bool Declare(int prefixStart, int prefixLength, ReadOnlySpan<byte> uri)
    {
        var prefix = bytes.AsSpan(prefixStart, prefixLength);
        if (!IsAllowed(prefix, uri))
        {
            return false;
        }

        var namespaceId = Intern(uri);
        if (Lookup(prefix) == namespaceId)
        {
            return true;
        }

        if (Count == bindings.Length)
        {
            Array.Resize(ref bindings, Count * 2);
        }

        bindings[Count++] = new Binding(prefixStart, prefixLength, namespaceId);
        Context = contexts.Within(Context, prefix, namespaceId);
        return true;
    }

    /// <summary>The id of the qualified name; negative when it is no name or its prefix is not declared.</summary>
    public int Resolve(int start, int length, uint hash, bool isAttribute)
    {
        var name = bytes.AsSpan(start, length);
        var context = isAttribute ? -Context : Context;
        var known = cache.Find(name, hash, context);
        if (known >= 0)
        {
            return known;
        }

        var resolved = ResolveAnew(name, isAttribute);
        if (resolved >= 0)
        {
            cache.Add(name, hash, context, resolved);
        }

        return resolved;
    }

    private int ResolveAnew(ReadOnlySpan<byte> name, bool isAttribute)
    {
        var colon = name.IndexOf((byte)':');
        var prefix = colon < 0 ? [] : name[..colon];
        var local = name[(colon + 1)..];
        if (!XmlCharacters.IsNCName(local) || (colon >= 0 && !XmlCharacters.IsNCName(prefix)))
        {
            return -1;
        }

        var namespaceId = colon < 0 && isAttribute ? NameTable.NoNamespace : Lookup(prefix);
        if (namespaceId < 0)
        {
            return -1;
        }

        var known = namespaceId < NameTable.FirstUnknownNamespace ? NameTable.Known.Find(namespaceId, local) : -1;
        return known >= 0 ? known : OfDocument().Add(namespaceId, local);
    }

    private int Lookup(ReadOnlySpan<byte> prefix)
    {
        for (var index = Count - 1; index >= 0; index--)
        {
            ref var binding = ref bindings[index];
            if (bytes.AsSpan(binding.PrefixStart, binding.PrefixLength).SequenceEqual(prefix))
            {
                return binding.NamespaceId;
            }
        }

        return prefix.IsEmpty ? NameTable.NoNamespace : prefix.SequenceEqual("xml"u8) ? Xml : -1;
    }

    private int Intern(ReadOnlySpan<byte> uri)
    {
        var known = NameTable.Known.FindNamespace(uri);
        return known >= 0 ? known : OfDocument().AddNamespace(uri);
    }

    private NameTable OfDocument() => Unknown ??= new NameTable(XmlName.FirstUnknown, NameTable.FirstUnknownNamespace);

    private static bool IsAllowed(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> uri)
    {
        if (prefix.SequenceEqual("xml"u8))
        {
            return uri.SequenceEqual(XmlUriUtf8);
        }

        var isReserved = uri.SequenceEqual(XmlUriUtf8) || uri.SequenceEqual("http://www.w3.org/2000/xmlns/"u8) || prefix.SequenceEqual("xmlns"u8);
        return !isReserved && (prefix.IsEmpty || (uri.Length > 0 && XmlCharacters.IsNCName(prefix)));
    }

    private readonly record struct Binding(int PrefixStart, int PrefixLength, int NamespaceId);
}

namespace Hub.En16931.Xml;

/// <summary>
/// Numbers the sets of namespace declarations met: a context is its outer context with one declaration more. The same declarations in
/// the same order give the same number in every document, as long as their namespaces are registered ones; others get a new number.
/// </summary>
internal sealed class NamespaceContexts
{
    /// <summary>No declaration at all: where every document begins.</summary>
    public const int Outermost = 1;

    private const int Size = 256;
    private const int LongestPrefix = 16;
    private readonly Entry[] entries = new Entry[Size];
    private readonly byte[] prefixes = new byte[Size * LongestPrefix];
    private int last = Outermost;

    /// <summary>True once numbers run out; whoever keeps things by context starts anew.</summary>
    public bool IsWornOut => last > int.MaxValue / 2;

    /// <summary>The context inside a declaration.</summary>
    public int Within(int outer, ReadOnlySpan<byte> prefix, int namespaceId)
    {
        if (prefix.Length > LongestPrefix || namespaceId >= NameTable.FirstUnknownNamespace)
        {
            return ++last;
        }

        var hash = unchecked(((uint)outer * 0x9E3779B1u) ^ ((uint)namespaceId * 0x85EBCA77u) ^ QualifiedNameCache.HashOf(prefix));
        var slot = (int)((hash ^ (hash >> 15)) % Size);
        ref var entry = ref entries[slot];
        var stored = prefixes.AsSpan(slot * LongestPrefix, LongestPrefix);
        if (entry.Outer == outer && entry.Namespace == namespaceId && stored[..entry.PrefixLength].SequenceEqual(prefix))
        {
            return entry.Context;
        }

        prefix.CopyTo(stored);
        entry = new Entry { Outer = outer, Namespace = namespaceId, PrefixLength = prefix.Length, Context = ++last };
        return last;
    }

    private struct Entry
    {
        public int Outer;
        public int Namespace;
        public int PrefixLength;
        public int Context;
    }
}

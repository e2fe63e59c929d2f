namespace Hub.En16931.Xml;

/// <summary>
/// Remembers what a raw qualified name means in a namespace context, so that each name is resolved once a document and not once an
/// element. Direct mapped and of fixed size. A context is never used twice, so entries of an earlier document cannot match.
/// </summary>
internal sealed class QualifiedNameCache
{
    private const int Size = 1024;
    private readonly Entry[] entries = new Entry[Size];
    private int lastContext;

    /// <summary>A context that no entry has.</summary>
    public int NewContext()
    {
        if (lastContext > int.MaxValue / 4)
        {
            Array.Clear(entries);
            lastContext = 0;
        }

        return ++lastContext;
    }

    public int Find(byte[] bytes, ReadOnlySpan<byte> name, uint hash, int context)
    {
        ref var entry = ref entries[hash % Size];
        return entry.Context == context && entry.Length == name.Length && bytes.AsSpan(entry.Start, entry.Length).SequenceEqual(name)
            ? entry.Name
            : -1;
    }

    public void Add(int start, int length, uint hash, int context, int name) =>
        entries[hash % Size] = new Entry { Start = start, Length = length, Context = context, Name = name };

    private struct Entry
    {
        public int Start;
        public int Length;
        public int Context;
        public int Name;
    }
}

using System.Buffers.Binary;
using System.Numerics;

namespace Hub.En16931.Xml;

/// <summary>
/// Remembers what a raw qualified name means under the namespace declarations in force, from one document to the next: invoices of one
/// kind declare the same prefixes and use the same hundred names. Of fixed size, two places a name; an entry that is lost or taken by
/// another name costs time only.
/// </summary>
internal sealed class QualifiedNameCache
{
    private const int Size = 1024;
    private const int LongestName = 64;
    private readonly Entry[] entries = new Entry[Size];
    private readonly byte[] names = new byte[Size * LongestName];
    private int document;

    /// <summary>What a document adds to the entries that only hold inside it is forgotten when the next begins.</summary>
    public void BeginDocument() => document = document == int.MaxValue ? 1 : document + 1;

    /// <summary>
    /// From the length and the first, middle and last eight bytes: enough to spread the names of an invoice, and no chain of one
    /// multiplication a byte.
    /// </summary>
    public static uint HashOf(ReadOnlySpan<byte> name)
    {
        if (name.Length < sizeof(ulong))
        {
            Span<byte> padded = stackalloc byte[sizeof(ulong)];
            padded.Clear();
            name.CopyTo(padded);
            return Mix(BinaryPrimitives.ReadUInt64LittleEndian(padded), (uint)name.Length);
        }

        var first = BinaryPrimitives.ReadUInt64LittleEndian(name);
        var middle = BinaryPrimitives.ReadUInt64LittleEndian(name[((name.Length - sizeof(ulong)) / 2)..]);
        var last = BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]);
        return Mix(first ^ BitOperations.RotateLeft(middle, 21) ^ BitOperations.RotateLeft(last, 42), (uint)name.Length);
    }

    /// <summary>The id of the name in that context; -1 when it is not remembered.</summary>
    public int Find(ReadOnlySpan<byte> name, uint hash, int context)
    {
        var slot = (int)(hash % Size);
        return Holds(slot, name, context) ? entries[slot].Name
            : Holds(slot ^ 1, name, context) ? entries[slot ^ 1].Name
            : -1;
    }

    public void Add(ReadOnlySpan<byte> name, uint hash, int context, int id)
    {
        if (name.Length > LongestName)
        {
            return;
        }

        var slot = (int)(hash % Size);
        slot = entries[slot].Context == 0 || entries[slot ^ 1].Context != 0 ? slot : slot ^ 1;
        name.CopyTo(names.AsSpan(slot * LongestName));
        entries[slot] = new Entry { Context = context, Length = name.Length, Name = id, Document = XmlName.IsKnown(id) ? 0 : document };
    }

    private bool Holds(int slot, ReadOnlySpan<byte> name, int context)
    {
        ref var entry = ref entries[slot];
        return entry.Context == context && entry.Length == name.Length && (entry.Document == 0 || entry.Document == document)
            && names.AsSpan(slot * LongestName, entry.Length).SequenceEqual(name);
    }

    private static uint Mix(ulong value, uint length) => (uint)(unchecked((value ^ length) * 0x9E3779B97F4A7C15UL) >> 40);

    private struct Entry
    {
        public int Context;
        public int Length;
        public int Name;

        /// <summary>The one document it holds in; 0 for a registered name, which means the same in all.</summary>
        public int Document;
    }
}

namespace Hub.En16931.Xml;

/// <summary>
/// Numbers the paths of names from the root to an element ("Invoice/cac:InvoiceLine/cbc:ID") that documents have, the same in all of
/// them: invoices of one kind have the same few hundred, and what a table makes of a path is then worked out once for all documents.
/// Only registered names have paths here. One writer at a time; readers need no lock. A full book is put aside for a new one, so that
/// no document can make it grow or spoil it for long.
/// </summary>
internal sealed class PathBook
{
    /// <summary>Above the root; the paths of root elements are its children.</summary>
    public const int Start = 0;

    /// <summary>Most paths of a book, the start included.</summary>
    public const int Capacity = 4096;

    private const int SlotCount = Capacity * 2;
    private static int books;
    private static volatile PathBook current = new();

    private readonly Lock writing = new();
    private readonly Slot[] slots = new Slot[SlotCount];
    private int count = 1;

    /// <summary>The book that documents read from now on are numbered by.</summary>
    public static PathBook Current => current;

    /// <summary>A number that no other book has.</summary>
    public int Number { get; } = Interlocked.Increment(ref books);

    /// <summary>Number of paths, the start included; each is less.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>The path one name further; -1 when no document had it.</summary>
    public int Find(int path, int name)
    {
        var key = KeyOf(path, name);
        ref var slot = ref slots[SlotOf(key)];
        return Volatile.Read(ref slot.Key) == key ? slot.Path : -1;
    }

    /// <summary>The path one name further; -1 when the book is full, which is the end of it.</summary>
    public int FindOrAdd(int path, int name)
    {
        var found = Find(path, name);
        return found >= 0 ? found : Add(path, name);
    }

    private int Add(int path, int name)
    {
        lock (writing)
        {
            ref var slot = ref slots[SlotOf(KeyOf(path, name))];
            if (slot.Key != 0)
            {
                return slot.Path;
            }

            if (count == Capacity)
            {
                current = current == this ? new PathBook() : current;
                return -1;
            }

            slot.Path = count;
            Volatile.Write(ref slot.Key, KeyOf(path, name));
            Volatile.Write(ref count, count + 1);
            return slot.Path;
        }
    }

    private static long KeyOf(int path, int name) => ((long)(path + 1) << 32) | (uint)name;

    /// <summary>The slot of a key, or the empty one where it would go.</summary>
    private int SlotOf(long key)
    {
        var slot = unchecked((int)((ulong)(key * -7046029254386353131L) >> 40)) % SlotCount;
        while (Volatile.Read(ref slots[slot].Key) is not 0 and var other && other != key)
        {
            slot = (slot + 1) % SlotCount;
        }

        return slot;
    }

    private struct Slot
    {
        public long Key;
        public int Path;
    }
}

using System.Text;

namespace Hub.En16931.Xml;

/// <summary>
/// Gives each distinct pair of bytes and group one int, counting up from <paramref name="first"/>. One writer at a time;
/// readers need no lock, because a slot is published only after its entry is complete.
/// </summary>
internal sealed class Utf8Interner(int first)
{
    private Entry[] entries = new Entry[16];
    private int[] slots = new int[32];
    private int count;

    public int Count => Volatile.Read(ref count);

    public int Find(ReadOnlySpan<byte> bytes, int group)
    {
        var hash = HashOf(bytes, group);
        var published = Volatile.Read(ref slots);
        var complete = Volatile.Read(ref entries);
        for (var slot = hash & (published.Length - 1); ; slot = (slot + 1) & (published.Length - 1))
        {
            var index = Volatile.Read(ref published[slot]) - 1;
            if (index < 0)
            {
                return -1;
            }

            // A slot published after the snapshot of the entries was taken is a name that was not there when asked.
            if (index < complete.Length && complete[index].Is(hash, group, bytes))
            {
                return first + index;
            }
        }
    }

    public int Add(ReadOnlySpan<byte> bytes, int group)
    {
        var found = Find(bytes, group);
        if (found >= 0)
        {
            return found;
        }

        if (count == entries.Length)
        {
            Grow();
        }

        entries[count] = new Entry(HashOf(bytes, group), group, bytes.ToArray());
        Publish(slots, entries[count].Hash, count + 1);
        Volatile.Write(ref count, count + 1);
        return first + count - 1;
    }

    public string Text(int id) => Encoding.UTF8.GetString(entries[id - first].Bytes);

    public ReadOnlySpan<byte> Utf8(int id) => entries[id - first].Bytes;

    public int Group(int id) => entries[id - first].Group;

    private void Grow()
    {
        var larger = new Entry[entries.Length * 2];
        entries.CopyTo(larger, 0);
        var wider = new int[larger.Length * 2];
        for (var index = 0; index < count; index++)
        {
            Publish(wider, entries[index].Hash, index + 1);
        }

        Volatile.Write(ref entries, larger);
        Volatile.Write(ref slots, wider);
    }

    private static void Publish(int[] slots, int hash, int value)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        Volatile.Write(ref slots[slot], value);
    }

    private static int HashOf(ReadOnlySpan<byte> bytes, int group)
    {
        // Seeded for each process: a document cannot bring names that all fall into one slot.
        var hash = new HashCode();
        hash.Add(group);
        hash.AddBytes(bytes);
        return hash.ToHashCode() & 0x7FFFFFFF;
    }

    private readonly record struct Entry(int Hash, int Group, byte[] Bytes)
    {
        public bool Is(int hash, int group, ReadOnlySpan<byte> bytes) =>
            Hash == hash && Group == group && Bytes is not null && bytes.SequenceEqual(Bytes);
    }
}

using System.Collections;

namespace Hub.EndToEnd.Tests;

/// <summary>A collection that the exporter adds to while the test reads.</summary>
internal sealed class ConcurrentCollection<T> : ICollection<T>
{
    private readonly Lock gate = new();
    private readonly List<T> items = [];

    public int Count
    {
        get
        {
            lock (gate) return items.Count;
        }
    }

    public bool IsReadOnly => false;

    public void Add(T item)
    {
        lock (gate) items.Add(item);
    }

    public IReadOnlyList<T> Snapshot()
    {
        lock (gate) return [.. items];
    }

    public void Clear()
    {
        lock (gate) items.Clear();
    }

    public bool Contains(T item)
    {
        lock (gate) return items.Contains(item);
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        lock (gate) items.CopyTo(array, arrayIndex);
    }

    public bool Remove(T item)
    {
        lock (gate) return items.Remove(item);
    }

    public IEnumerator<T> GetEnumerator() => Snapshot().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

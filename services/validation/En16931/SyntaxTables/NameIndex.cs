namespace Hub.En16931.SyntaxTables;

/// <summary>What belongs to a registered name; nothing does to another.</summary>
internal sealed class NameIndex<T>
{
    private readonly T[][] byName;

    public NameIndex(IEnumerable<(int Name, T Item)> items)
    {
        var groups = items.GroupBy(item => item.Name, item => item.Item).ToList();
        byName = new T[groups.Count == 0 ? 0 : groups.Max(group => group.Key) + 1][];
        Array.Fill(byName, []);
        foreach (var group in groups)
        {
            byName[group.Key] = [.. group];
        }
    }

    public T[] this[int name] => name < byName.Length ? byName[name] : [];
}

namespace Hub.Conversion.Mapping;

/// <summary>Elements that each may repeat around one value of the group, as a syntax wraps the items of a list.</summary>
internal sealed class ElementList<TGroup, TItem>(string tag, Func<TGroup, IList<TItem>> items, params Row<TItem>[] rows) : Row<TGroup>(Tag.Of(tag))
    where TItem : class, new()
{
    private readonly Rows<TItem> rows = new(rows);

    public override bool Repeats => true;

    public override void Read(Reading reading, int node, TGroup group)
    {
        var item = new TItem();
        var before = reading.Values;
        rows.Read(reading, node, item);
        if (reading.Values > before)
        {
            items(group).Add(item);
        }
    }

    public override void Write(Writing writing, TGroup group)
    {
        foreach (var item in items(group))
        {
            writing.Xml.Open(Tag);
            writing.Xml.Demand();
            rows.Write(writing, item);
            writing.Xml.Close();
        }
    }
}

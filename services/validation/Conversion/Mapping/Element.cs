namespace Hub.Conversion.Mapping;

/// <summary>An element without a value of its own, around values of the same group. Written when something inside it is, or when told.</summary>
internal sealed class Element<TGroup>(string tag, params Row<TGroup>[] rows) : Row<TGroup>(Tag.Of(tag))
{
    private readonly Rows<TGroup> rows = new(rows);

    /// <summary>Whether it is written; null: when something inside it is.</summary>
    public Func<TGroup, bool>? Present { get; init; }

    public override void Read(Reading reading, int node, TGroup group) => rows.Read(reading, node, group);

    public override void Write(Writing writing, TGroup group)
    {
        if (Present is not null && !Present(group))
        {
            return;
        }

        writing.Xml.Open(Tag);
        if (Present is not null)
        {
            writing.Xml.Demand();
        }

        rows.Write(writing, group);
        writing.Xml.Close();
    }
}

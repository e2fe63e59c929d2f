namespace Hub.Conversion.Mapping;

/// <summary>One row of a table: an element of a syntax and what of a group it holds, read and written by the same row.</summary>
internal abstract class Row<TGroup>(Tag tag)
{
    /// <summary>The element.</summary>
    public Tag Tag => tag;

    /// <summary>True when the model has as many as the document; else the second one is listed as a loss.</summary>
    public virtual bool Repeats => false;

    /// <summary>Which elements of that name are meant; null for all.</summary>
    public Func<Reading, int, bool>? When { get; init; }

    public bool Accepts(Reading reading, int node) => reading.Tree.Name(node) == tag.Name && (When is null || When(reading, node));

    public abstract void Read(Reading reading, int node, TGroup group);

    public abstract void Write(Writing writing, TGroup group);
}

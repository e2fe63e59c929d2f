using Hub.Conversion.Semantic.Terms;

namespace Hub.Conversion.Mapping;

/// <summary>A row of a group inside the group: it is made when the first of its values is read.</summary>
internal sealed class In<TGroup, TInner> : Row<TGroup>
    where TInner : class, new()
{
    private readonly Term<TGroup, TInner?> term;
    private readonly Row<TInner> inner;

    public In(Term<TGroup, TInner?> term, Row<TInner> inner)
        : base(inner.Tag)
    {
        this.term = term;
        this.inner = inner;
        When = inner.When;
    }

    public override bool Repeats => inner.Repeats;

    public override void Read(Reading reading, int node, TGroup group)
    {
        var before = reading.Values;
        var known = term.Of(group);
        var made = known ?? new TInner();
        inner.Read(reading, node, made);
        if (known is null && reading.Values > before)
        {
            term.Set(group, made);
        }
    }

    public override void Write(Writing writing, TGroup group)
    {
        if (term.Of(group) is { } present)
        {
            inner.Write(writing, present);
        }
    }
}

namespace Hub.Conversion.Mapping;

/// <summary>An element that repeats around one value each of a list: UBL's <c>cac:PartyIdentification</c> around <c>cbc:ID</c>.</summary>
internal sealed class Wrapped<TGroup, TValue>(string tag, LeafList<TGroup, TValue> inner) : Row<TGroup>(Tag.Of(tag))
    where TValue : class
{
    private readonly Rows<TGroup> rows = new(inner);

    public override bool Repeats => true;

    public override void Read(Reading reading, int node, TGroup group) => rows.Read(reading, node, group);

    public override void Write(Writing writing, TGroup group) => inner.WriteEach(writing, group, Tag);
}

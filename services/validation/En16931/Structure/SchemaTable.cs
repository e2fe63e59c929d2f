namespace Hub.En16931.Structure;

/// <summary>The types of a schema and the elements a document or an extension may start with.</summary>
internal sealed class SchemaTable(IReadOnlyDictionary<int, SchemaType> roots, IReadOnlyDictionary<int, SchemaType> globals)
{
    /// <summary>UBL 2.1 Invoice and CreditNote.</summary>
    public static readonly SchemaTable Ubl = SchemaReader.Read("ubl-2.1.txt");

    /// <summary>Cross Industry Invoice D16B, the version EN 16931 is bound to.</summary>
    public static readonly SchemaTable CiiD16B = SchemaReader.Read("cii-d16b.txt");

    private static readonly Lazy<SchemaTable> NewestCii = new(() => SchemaReader.Read("cii-d22b.txt"));

    /// <summary>Cross Industry Invoice D22B, read when first asked for.</summary>
    public static SchemaTable CiiD22B => NewestCii.Value;

    public SchemaType? Root(int name) => roots.GetValueOrDefault(name);

    /// <summary>The type of an element that extensions may hold; null when the schema does not know it.</summary>
    public SchemaType? Global(int name) => globals.GetValueOrDefault(name) ?? roots.GetValueOrDefault(name);
}

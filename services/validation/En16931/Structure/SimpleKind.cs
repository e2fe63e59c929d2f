namespace Hub.En16931.Structure;

/// <summary>The XSD primitives that the invoice schemas use.</summary>
internal enum SimpleKind : byte
{
    String,
    NormalizedString,
    Token,
    AnyUri,
    Language,
    Boolean,
    Decimal,
    Date,
    Time,
    DateTime,
    Base64Binary,
}

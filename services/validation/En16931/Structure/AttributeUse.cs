namespace Hub.En16931.Structure;

/// <summary>An attribute an element may have; <see cref="Fixed"/> is the only value allowed, null when any of the type is.</summary>
internal sealed record AttributeUse(int Name, string LocalName, ValueType Type, bool IsRequired, byte[]? Fixed);

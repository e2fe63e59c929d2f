namespace Hub.ReadableView.Marks;

/// <summary>What a slot holds.</summary>
internal enum SlotKind
{
    /// <summary>The marks of a field or a group.</summary>
    Marks,

    /// <summary>What the marks since the last slot of this kind say, in words.</summary>
    Words,
}

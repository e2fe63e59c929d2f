namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>What a line says of its place among others.</summary>
/// <param name="HasType">It has a type (EXT-FR-FE-163).</param>
/// <param name="IsGroup">It is the head of a group (type GROUP) and has an amount.</param>
/// <param name="Parents">The lines it says it belongs to (EXT-FR-FE-162).</param>
internal sealed record SubLine(bool HasType, bool IsGroup, IReadOnlyList<string> Parents)
{
    /// <summary>A line like those of EN 16931.</summary>
    public static SubLine None { get; } = new(HasType: false, IsGroup: false, []);
}

namespace Hub.En16931.SyntaxTables;

/// <summary>An element, or its attribute, that an anywhere check counts.</summary>
/// <param name="Check">Index of the check.</param>
/// <param name="Path">What must hold of the element.</param>
/// <param name="Attribute">The attribute that counts, -1 for the element.</param>
internal sealed record AnywhereHit(int Check, ContextPath Path, int Attribute);

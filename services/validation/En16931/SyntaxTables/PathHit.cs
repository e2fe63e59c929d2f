using Hub.En16931.Model;

namespace Hub.En16931.SyntaxTables;

/// <summary>What arriving at the end of a path counts for.</summary>
/// <param name="Check">Index of the check whose count goes up.</param>
/// <param name="Attribute">The attribute the path ends in, -1 when it ends in the element.</param>
/// <param name="Tests">The tests of the path's steps, each with its distance from the element.</param>
internal sealed record PathHit(int Check, int Attribute, (int Up, NodeTest Test)[] Tests);

namespace Hub.En16931.Structure;

/// <summary>An element that is in the document.</summary>
/// <param name="Name">Its name, as the document writes it.</param>
/// <param name="Line">Line of its start tag, from 1.</param>
public sealed record Neighbour(string Name, int Line);

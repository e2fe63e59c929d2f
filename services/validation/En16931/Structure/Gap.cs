namespace Hub.En16931.Structure;

/// <summary>Where an element that is missing goes: between those of its siblings that are there.</summary>
/// <param name="Element">The element to write: that of the path, or the group around it that is missing as well.</param>
/// <param name="After">The last sibling that must stand before it; null when it goes first.</param>
/// <param name="Before">The first sibling that must stand after it; null when it goes last.</param>
public sealed record Gap(string Element, Neighbour? After, Neighbour? Before);

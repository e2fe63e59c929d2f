namespace Hub.Conversion.Semantic;

/// <summary>BT-158: a code that classifies an item.</summary>
/// <param name="Code">The code.</param>
/// <param name="Scheme">BT-158-1: its list (UNTDID 7143): "STI" is CPV.</param>
/// <param name="SchemeVersion">BT-158-2: version of the list.</param>
public sealed record Classification(string Code, string? Scheme = null, string? SchemeVersion = null);

namespace Hub.Conversion.Semantic;

/// <summary>A quantity and its unit.</summary>
/// <param name="Value">The quantity, with the decimals it was written with.</param>
/// <param name="Unit">Unit (UN/ECE Recommendation 20 and 21): "C62" one, "HUR" hour; null when none was told.</param>
public sealed record Quantity(decimal Value, string? Unit = null);

namespace Hub.Conversion.Semantic;

/// <summary>An identifier and the scheme it is of.</summary>
/// <param name="Value">The identifier.</param>
/// <param name="Scheme">Its scheme: an ISO 6523 ICD ("0009"), an EAS code or a code of UNTDID 1153, by the term; null when none was told.</param>
public sealed record Identifier(string Value, string? Scheme = null);

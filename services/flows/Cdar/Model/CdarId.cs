namespace Hub.Cdar.Model;

/// <summary>An identifier and its scheme.</summary>
/// <param name="Value">The identifier.</param>
/// <param name="Scheme">Its scheme; null when the message names none.</param>
public sealed record CdarId(string Value, string? Scheme = null);

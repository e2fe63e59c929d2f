namespace Hub.Conversion;

/// <summary>Why a document could not be read as an invoice. A result, not a fault of the hub.</summary>
/// <param name="French">In French.</param>
/// <param name="English">In English.</param>
public sealed record Unreadable(string French, string English);

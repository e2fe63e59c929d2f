namespace Hub.Client.Sending;

/// <summary>A page of a list.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Invoices, string? Next);

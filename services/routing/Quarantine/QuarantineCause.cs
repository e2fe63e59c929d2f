namespace Hub.Routing.Quarantine;

/// <summary>How many invoices wait for the same cause.</summary>
/// <param name="Cause">Its stable code.</param>
/// <param name="Count">How many.</param>
/// <param name="OldestSince">Since when the first of them waits (UTC).</param>
internal sealed record QuarantineCause(string Cause, int Count, DateTimeOffset OldestSince);

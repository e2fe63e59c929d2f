namespace Hub.Routing.ExplainRouting;

/// <summary>Invoices of a system.</summary>
/// <param name="System">The system.</param>
/// <param name="Before">How many go there by the rules in force now.</param>
/// <param name="After">How many would by the proposed ones.</param>
internal sealed record SystemCount(string System, int Before, int After);

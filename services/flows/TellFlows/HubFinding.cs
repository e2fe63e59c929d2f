namespace Hub.TellFlows;

/// <summary>What was found in an invoice.</summary>
internal sealed record HubFinding
{
    public required string Rule { get; init; }

    /// <summary>"fatal" or "warning".</summary>
    public required string Severity { get; init; }

    public IReadOnlyList<string> Terms { get; init; } = [];

    public string? XPath { get; init; }

    public required string French { get; init; }

    public required string English { get; init; }
}

namespace Hub.Embedded.Demo.Api;

/// <summary>What a status is called.</summary>
internal sealed record StatusLabel(string French, string English);

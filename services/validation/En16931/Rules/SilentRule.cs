namespace Hub.En16931.Rules;

/// <summary>An official rule that no document can break, as its artefact is written, and the reason.</summary>
internal sealed record SilentRule(string Id, string Reason, string French);

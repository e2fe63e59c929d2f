namespace Hub.Conformance;

/// <summary>A rule that fired.</summary>
public sealed record OfficialRule(string Id, string Flag, int Count);

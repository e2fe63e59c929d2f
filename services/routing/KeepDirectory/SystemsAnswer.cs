namespace Hub.Routing.KeepDirectory;

/// <summary>A page of systems, in order of their ids.</summary>
/// <param name="Systems">The page.</param>
/// <param name="Next">Give it as <c>after</c> for the next page; null on the last one.</param>
internal sealed record SystemsAnswer(IReadOnlyList<SystemItem> Systems, string? Next);

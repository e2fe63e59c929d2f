namespace Hub.Routing.KeepDirectory;

/// <summary>A page of organisations, in order of their SIRETs.</summary>
/// <param name="Organisations">The page.</param>
/// <param name="Next">Give it as <c>after</c> for the next page; null on the last one.</param>
internal sealed record DirectoryPageAnswer(IReadOnlyList<OrganisationItem> Organisations, string? Next);

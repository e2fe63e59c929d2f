namespace Hub.Routing.KeepDirectory;

/// <summary>A page of imports, the latest first.</summary>
/// <param name="Imports">The page.</param>
/// <param name="Next">Give it as <c>before</c> for the next page; null on the last one.</param>
internal sealed record ImportsAnswer(IReadOnlyList<ImportItem> Imports, long? Next);

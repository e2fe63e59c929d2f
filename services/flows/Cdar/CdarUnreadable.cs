namespace Hub.Cdar;

/// <summary>Why a document is no CDAR message.</summary>
/// <param name="English">In English.</param>
/// <param name="French">In French.</param>
/// <param name="Line">Line; 0 when the whole document is meant.</param>
/// <param name="Column">Column.</param>
public sealed record CdarUnreadable(string English, string French, int Line = 0, int Column = 0);

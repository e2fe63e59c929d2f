namespace Hub.Client.Deposits;

/// <summary>A document that was not taken.</summary>
/// <param name="FileName">Its name as it was sent, folders included.</param>
/// <param name="Code">Stable code: <c>document-empty</c>, <c>file-name-unsafe</c>, …</param>
/// <param name="Detail">What was found and how to mend it, in English.</param>
/// <param name="DetailFr">The same in French.</param>
public sealed record RefusedEntry(string FileName, string Code, string Detail, string DetailFr);

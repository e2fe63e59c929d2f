namespace Hub.Ingest.ReadDocuments;

/// <summary>A file of a deposit that was not taken.</summary>
/// <param name="FileName">Its name as the sender wrote it, folders included, made safe to show.</param>
/// <param name="Code">Stable code: <c>document-empty</c>, <c>file-name-unsafe</c>, …</param>
/// <param name="Detail">What was found and how to mend it, in English.</param>
/// <param name="DetailFr">The same in French.</param>
internal sealed record RefusedEntry(string FileName, string Code, string Detail, string DetailFr);

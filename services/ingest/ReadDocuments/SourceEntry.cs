namespace Hub.Ingest.ReadDocuments;

/// <summary>A file on its way in: an archive's entry, a part of a form, or the body itself.</summary>
/// <param name="Path">Its name as the sender wrote it, folders included. Untrusted.</param>
/// <param name="Content">Its bytes, to be read before the next entry is asked for.</param>
/// <param name="Refusal">Why it cannot be read at all; the content is then empty.</param>
internal sealed record SourceEntry(string Path, Stream Content, Refusal? Refusal = null);

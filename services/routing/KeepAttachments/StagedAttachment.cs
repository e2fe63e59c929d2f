using Hub.DocumentStore;

namespace Hub.Routing.KeepAttachments;

/// <summary>An attachment that was found good and is written, but belongs to no invoice yet.</summary>
/// <param name="FileName">As the supplier gave it.</param>
/// <param name="Document">Where it is.</param>
/// <param name="ScannedAt">When it was scanned; null when it was not.</param>
internal sealed record StagedAttachment(string FileName, StagedDocument Document, DateTimeOffset? ScannedAt);

namespace Hub.Routing.KeepAttachments;

/// <summary>What the virus scanner says of a file.</summary>
/// <param name="Virus">The name of what it found; null when it found nothing.</param>
internal sealed record ScanVerdict(string? Virus);

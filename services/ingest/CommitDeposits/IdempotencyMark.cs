namespace Hub.Ingest.CommitDeposits;

/// <summary>What makes a repeated request recognisable.</summary>
/// <param name="Key">The caller's key, 1 to 255 visible ASCII characters; unique within its account.</param>
/// <param name="Fingerprint">What was asked: the address, and SHA-256 of the body (of a form: of its parts).</param>
internal sealed record IdempotencyMark(string Key, string Fingerprint);

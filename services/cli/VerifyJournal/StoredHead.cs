namespace Hub.Cli.VerifyJournal;

/// <summary>A signed head as the database has it.</summary>
internal sealed record StoredHead(long Sequence, string Hash, string Jws);

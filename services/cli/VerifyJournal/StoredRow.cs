using Hub.JournalChain;

namespace Hub.Cli.VerifyJournal;

/// <summary>A row as the database has it.</summary>
/// <param name="Sequence">Its place.</param>
/// <param name="Row">What it says; null when a column holds what the hub cannot have written there.</param>
/// <param name="Hash">The hash beside it.</param>
internal readonly record struct StoredRow(long Sequence, JournalRow? Row, byte[] Hash);

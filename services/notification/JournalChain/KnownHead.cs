namespace Hub.JournalChain;

/// <summary>A head whose signature holds: what the journal must still agree with.</summary>
/// <param name="Sequence">The row.</param>
/// <param name="Hash">The hash that it had, 64 lower-case hexadecimal digits.</param>
public sealed record KnownHead(long Sequence, string Hash);

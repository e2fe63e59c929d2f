namespace Hub.Cli.Deposit;

/// <summary>A document of a group, as it was when it was sent.</summary>
/// <param name="Path">Below the folder.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">When it had last been written, in ticks (UTC).</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits; in an answer: of the bytes that the hub has.</param>
internal sealed record JournalFile(string Path, long Size, long Modified, string Sha256)
{
    /// <summary>In an answer: the hub's invoice.</summary>
    public Guid? InvoiceId { get; init; }

    /// <summary>In an answer: the code of its refusal.</summary>
    public string? Refused { get; init; }

    /// <summary>True when the file on the disk need not be read to know that it is this one.</summary>
    public bool Looks(LocalFile file) => Size == file.Size && Modified == file.Modified;
}

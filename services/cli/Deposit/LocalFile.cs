namespace Hub.Cli.Deposit;

/// <summary>A document as it lies in the folder.</summary>
/// <param name="Path">Below the folder, with slashes: also the name it is deposited under.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">When it was last written, in ticks (UTC).</param>
internal sealed record LocalFile(string Path, long Size, long Modified);

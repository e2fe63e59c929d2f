namespace Hub.Client.Deposits;

/// <summary>What a download was.</summary>
/// <param name="MediaType">Its media type; null when the hub gave none.</param>
/// <param name="FileName">The file name that the hub proposes, without folders; null when it proposes none.</param>
public sealed record DownloadedFile(string? MediaType, string? FileName);

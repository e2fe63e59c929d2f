namespace Hub.Embedded.Demo;

/// <summary>How the demo is run.</summary>
/// <param name="Folder">The reader's own documents; null for the samples.</param>
/// <param name="Exit">End after the tour.</param>
/// <param name="Port">Loopback port; 0 for a free one.</param>
/// <param name="Data">Where the hub keeps its files; null for a temporary folder.</param>
/// <param name="Speech">The reader's language.</param>
internal sealed record DemoOptions(string? Folder, bool Exit, int Port, string? Data, Speech Speech);

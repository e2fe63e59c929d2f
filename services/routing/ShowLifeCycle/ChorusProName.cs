namespace Hub.Routing.ShowLifeCycle;

/// <summary>A status of Chorus Pro.</summary>
/// <param name="Edi">Its EDI code; null when the interface has none.</param>
/// <param name="Name">Its value in the API.</param>
internal sealed record ChorusProName(string? Edi, string Name);

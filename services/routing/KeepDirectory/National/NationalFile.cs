namespace Hub.Routing.KeepDirectory.National;

/// <summary>What is known of an F14 file as a whole.</summary>
internal sealed class NationalFile
{
    /// <summary>"COMPLET" or "DIFFERENTIEL"; null before it is read.</summary>
    public string? Kind { get; set; }
}

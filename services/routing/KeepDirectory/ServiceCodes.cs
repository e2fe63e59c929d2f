namespace Hub.Routing.KeepDirectory;

/// <summary>Compares service codes: without regard to case.</summary>
internal static class ServiceCodes
{
    public static string KeyOf(string code) => code.Trim().ToUpperInvariant();
}

namespace Hub.Hosting.Access;

/// <summary>How tokens are checked. Section <c>Hub:Access</c>.</summary>
public sealed class AccessOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Access";

    /// <summary>The issuer written in tokens: an absolute URI. Default: <c>https://hub.local/</c>.</summary>
    public string Issuer { get; set; } = "https://hub.local/";

    /// <summary>File with the public key or keys (PEM, P-256) that tokens are checked with; default: <c>keys/access-public.pem</c> in the storage folder, written by the access service.</summary>
    public string? PublicKeyFile { get; set; }
}

using System.ComponentModel.DataAnnotations;

namespace Hub.Gateway;

/// <summary>Where the services are. Section <c>Hub:Gateway</c> (environment: <c>HUB__GATEWAY__INGEST</c>, …).</summary>
public sealed class GatewayOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Gateway";

    /// <summary>Accounts and tokens. Default: port 5081 of this machine.</summary>
    [Required]
    public Uri Access { get; set; } = new("http://127.0.0.1:5081");

    /// <summary>Journal and feed. Default: port 5082 of this machine.</summary>
    [Required]
    public Uri Notification { get; set; } = new("http://127.0.0.1:5082");

    /// <summary>Directory, inboxes, statuses. Default: port 5083 of this machine.</summary>
    [Required]
    public Uri Routing { get; set; } = new("http://127.0.0.1:5083");

    /// <summary>Checks on request, pages of rules. Default: port 5084 of this machine.</summary>
    [Required]
    public Uri Validation { get; set; } = new("http://127.0.0.1:5084");

    /// <summary>Deposits. Default: port 5085 of this machine.</summary>
    [Required]
    public Uri Ingest { get; set; } = new("http://127.0.0.1:5085");

    /// <summary>Flow Service of XP Z12-013. Default: port 5086 of this machine.</summary>
    [Required]
    public Uri Flows { get; set; } = new("http://127.0.0.1:5086");

    /// <summary>Largest request body let through, in bytes; each service sets its own limit below. Default: 1 GB and a little for the multipart frame.</summary>
    [Range(1, long.MaxValue)]
    public long MaxBodyBytes { get; set; } = (1L << 30) + (1L << 20);

    /// <summary>Every service with its address.</summary>
    internal IReadOnlyList<(string Service, Uri Address)> Addresses =>
        [("access", Access), ("notification", Notification), ("routing", Routing), ("validation", Validation), ("ingest", Ingest), ("flows", Flows)];
}

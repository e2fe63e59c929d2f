using System.ComponentModel.DataAnnotations;

namespace Hub.Client;

/// <summary>Which hub, as whom, and how patiently.</summary>
public sealed class HubClientOptions
{
    /// <summary>The hub's address: <c>https://hub.example</c>.</summary>
    [Required]
    public Uri? Address { get; set; }

    /// <summary>OAuth2 client id: the account.</summary>
    [Required]
    public string ClientId { get; set; } = "";

    /// <summary>OAuth2 client secret.</summary>
    [Required]
    public string ClientSecret { get; set; } = "";

    /// <summary>How often a request that may be repeated is sent again, 0 to 20, after a broken connection, a time limit that passed, or an answer 408, 429 or 5xx. Default: 6.</summary>
    [Range(0, 20)]
    public int Retries { get; set; } = 6;

    /// <summary>Wait before the first repetition, doubled for each further one, with jitter. A <c>Retry-After</c> of the hub counts instead. Default: half a second.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Longest such wait. Default: 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one attempt may last until the hub begins to answer, the sending of a large deposit included. Default: 30 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromMinutes(30);
}

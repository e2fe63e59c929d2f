using System.ComponentModel.DataAnnotations;

namespace Hub.Access.IssueTokens;

/// <summary>Settings of the tokens. Section <c>Hub:Access:Tokens</c>.</summary>
public sealed class TokenOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Access:Tokens";

    /// <summary>How long a token is valid: one minute to a day. A disabled account keeps its last token that long. Default: 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Token requests that one client may make from one address in a minute. Default: 60.</summary>
    [Range(1, 100_000)]
    public int ClientAttempts { get; set; } = 60;

    /// <summary>Token requests that one address may make in a minute, whatever the client. Default: 600.</summary>
    [Range(1, 1_000_000)]
    public int AddressAttempts { get; set; } = 600;
}

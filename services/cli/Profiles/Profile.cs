namespace Hub.Cli.Profiles;

/// <summary>A hub and the account to be there. The secret itself is elsewhere.</summary>
internal sealed record Profile
{
    public required string Name { get; init; }

    public required Uri Hub { get; init; }

    public required string ClientId { get; init; }

    /// <summary>The environment variable that holds the secret, unless a file does.</summary>
    public string SecretVariable { get; init; } = ProfileEnvironment.Secret;

    /// <summary>The file that holds the secret; null: the variable does.</summary>
    public string? SecretFile { get; init; }
}

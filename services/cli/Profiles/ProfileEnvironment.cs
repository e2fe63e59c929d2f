namespace Hub.Cli.Profiles;

/// <summary>The environment variables that name a hub and an account where there is no profile, or choose one.</summary>
internal static class ProfileEnvironment
{
    public const string Name = "HUB_PROFILE";
    public const string Hub = "HUB_URL";
    public const string ClientId = "HUB_CLIENT_ID";
    public const string Secret = "HUB_CLIENT_SECRET";

    /// <summary>A variable's value; null when it is empty.</summary>
    public static string? Read(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    /// <summary>What the environment says by itself; null when it does not name hub and account.</summary>
    public static Profile? ToProfile() =>
        Read(Hub) is { } hub && Read(ClientId) is { } account && Uri.TryCreate(hub, UriKind.Absolute, out var address) ? new Profile { Name = "environment", Hub = address, ClientId = account } : null;
}

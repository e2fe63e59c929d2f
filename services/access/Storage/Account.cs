namespace Hub.Access.Storage;

/// <summary>A tenant of the hub. Its one OAuth2 client has the same id; that client's secret is OpenIddict's affair.</summary>
internal sealed class Account
{
    public const int IdLength = 64;
    public const int NameLength = 200;
    public const int SecretLength = 200;

    /// <summary>Short and lower-case ("edf", "ville-lyon"); also the client id.</summary>
    public required string Id { get; init; }

    /// <summary>The name that people know it by.</summary>
    public required string Name { get; set; }

    /// <summary>One of <see cref="Hub.Hosting.Access.HubRoles"/>.</summary>
    public required string Role { get; init; }

    /// <summary>True when its invoices reach no real collectivity. Never changes: what it has deposited stays what it was.</summary>
    public bool Sandbox { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From then on it gets no token; null while it may.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>Hash of the secret before the last change.</summary>
    public string? PreviousSecret { get; set; }

    /// <summary>Until then the previous secret is taken too.</summary>
    public DateTimeOffset? PreviousSecretUntil { get; set; }
}

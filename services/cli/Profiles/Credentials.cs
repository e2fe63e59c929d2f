using Hub.Client;
using Hub.Explain;

namespace Hub.Cli.Profiles;

/// <summary>Finds the hub to speak to, and as whom.</summary>
internal static class Credentials
{
    /// <summary>The profile named, else the one that HUB_PROFILE names, else HUB_URL and HUB_CLIENT_ID, else the current one.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Profile Choose(ProfileBook book, string? name, Language language)
    {
        if ((name ?? ProfileEnvironment.Read(ProfileEnvironment.Name)) is { } wanted)
            return book.Find(wanted) ?? throw new UsageException(language.Say($"There is no profile \"{wanted}\". See: hub profile list", $"Il n'y a pas de profil « {wanted} ». Voir : hub profile list"));
        return ProfileEnvironment.ToProfile() ?? (book.Current is { } current ? book.Find(current) : null) ?? throw new UsageException(language.Say(
            "Say which hub: hub profile add NAME --hub URL --client-id ID, or HUB_URL, HUB_CLIENT_ID and HUB_CLIENT_SECRET.",
            "Indiquez le hub : hub profile add NOM --hub URL --client-id ID, ou HUB_URL, HUB_CLIENT_ID et HUB_CLIENT_SECRET."));
    }

    /// <exception cref="UsageException">The secret is not where the profile says.</exception>
    public static HubClientOptions ToOptions(Profile profile, Language language) => new() { Address = profile.Hub, ClientId = profile.ClientId, ClientSecret = SecretOf(profile, language) };

    private static string SecretOf(Profile profile, Language language)
    {
        if (profile.SecretFile is not { } file)
            return ProfileEnvironment.Read(profile.SecretVariable) ?? throw new UsageException(language.Say($"{profile.SecretVariable} is empty: it must hold the client secret.", $"{profile.SecretVariable} est vide : elle doit contenir le secret du client."));
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Say($"The secret cannot be read: {cause.Message}", $"Le secret est illisible : {cause.Message}"));
        }
    }
}

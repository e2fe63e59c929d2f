using Hub.Client;
using Hub.Explain;

namespace Hub.Cli.Profiles;

/// <summary>What a command that speaks to a hub has at hand.</summary>
/// <param name="Client">The hub.</param>
/// <param name="Profile">Which hub, as whom.</param>
/// <param name="Language">Of what it says.</param>
/// <param name="Output">Results.</param>
/// <param name="Messages">Everything else.</param>
internal sealed record HubSession(HubClient Client, Profile Profile, Language Language, TextWriter Output, TextWriter Messages)
{
    public string Say(string english, string french) => Language.Say(english, french);
}

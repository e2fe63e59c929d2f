using System.Net;

namespace Hub.Notification.SendWebhooks.GuardAddresses;

/// <summary>What an endpoint's address may look like. What its name leads to is judged at each connection.</summary>
internal static class EndpointUrl
{
    /// <summary>True for https to a name or an allowed address; for http only to an address in a range that the operator named.</summary>
    public static bool IsAllowed(string? text, AddressRules rules)
    {
        if (text is null || text.Length > WebhookEndpoint.UrlLength || !Uri.TryCreate(text, UriKind.Absolute, out var url)) return false;
        if (url.UserInfo.Length > 0 || url.Fragment.Length > 0 || url.Host.Length == 0) return false;
        var isAddress = IPAddress.TryParse(url.DnsSafeHost, out var address);
        if (url.Scheme == Uri.UriSchemeHttps) return !isAddress || rules.Allows(address!);
        return url.Scheme == Uri.UriSchemeHttp && isAddress && rules.IsNamed(address!);
    }
}

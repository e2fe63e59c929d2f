namespace Hub.Validation;

/// <summary>The address that people reach the hub at: the one it is told (<c>HUB__DELIVERY__PUBLICURL</c>), else the one that the request came to.</summary>
internal sealed class PublicAddress(IConfiguration configuration)
{
    private const string Key = "Hub:Delivery:PublicUrl";

    /// <summary>The absolute address of a rule's page.</summary>
    public Uri OfRule(HttpRequest request, string rule) => new(BaseOf(request), "/rules/" + Uri.EscapeDataString(rule));

    private Uri BaseOf(HttpRequest request) =>
        Uri.TryCreate(configuration[Key], UriKind.Absolute, out var told) ? told : new Uri($"{request.Scheme}://{request.Host}");
}

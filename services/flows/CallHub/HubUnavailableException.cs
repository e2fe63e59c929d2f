using System.Net;

namespace Hub.Flows.CallHub;

/// <summary>The hub answered that it cannot answer now, or failed.</summary>
/// <param name="request">What was asked.</param>
/// <param name="status">What it answered.</param>
/// <param name="retryAfter">When to ask again, in its words (<c>Retry-After</c>); null when it does not say.</param>
internal sealed class HubUnavailableException(HttpRequestMessage request, HttpStatusCode status, string? retryAfter)
    : HttpRequestException($"{request.Method} {request.RequestUri?.AbsolutePath} was answered {(int)status}.", null, status)
{
    /// <summary>When to ask again, in its words (<c>Retry-After</c>); null when it does not say.</summary>
    public string? RetryAfter { get; } = retryAfter;
}

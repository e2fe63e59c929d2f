using Hub.Client.Access;
using Microsoft.Extensions.Http.Resilience;

namespace Hub.Client.Sending;

/// <summary>What a request passes through: what tells of time limits, repetition, then the token, then the wire.</summary>
internal static class HubHandlers
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>Connections are made anew from time to time, so that a change in DNS is seen.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static HttpClient MakeHttp(HubClientOptions options, TimeProvider clock) =>
        MakeHttp(new SocketsHttpHandler { ConnectTimeout = ConnectTimeout, PooledConnectionLifetime = ConnectionLifetime, AllowAutoRedirect = false }, options, clock);

    public static HttpClient MakeHttp(HttpMessageHandler wire, HubClientOptions options, TimeProvider clock)
    {
        var repetition = Repetition.Of(options, clock);
        var tokens = new TokenSource(ToClient(new ResilienceHandler(repetition) { InnerHandler = wire }, options.Address!), options, clock);
        return ToClient(new ResilienceHandler(repetition) { InnerHandler = new TokenHandler(tokens) { InnerHandler = wire } }, options.Address!);
    }

    /// <summary>Attempts have a time limit of their own; a stream of events has none.</summary>
    private static HttpClient ToClient(HttpMessageHandler handler, Uri address) =>
        new(new TimeLimitHandler { InnerHandler = handler }) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
}

using Hub.Notification.SendWebhooks.GuardAddresses;
using Microsoft.Extensions.Options;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>The client that webhooks are sent with: no redirects, no proxy, no cookies, no trace headers of ours, small answers, guarded addresses.</summary>
internal sealed class WebhookHttp : IDisposable
{
    private const int HeaderKilobytes = 16;
    private const int AnswerBytes = 16 << 10;

    public WebhookHttp(GuardedConnection connection, IOptions<WebhookOptions> options)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = connection.OpenAsync,
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = HeaderKilobytes,
            // What a receiver answers is not read; a little of it is drained so that the connection can be used again.
            MaxResponseDrainSize = AnswerBytes,
            ResponseDrainTimeout = TimeSpan.FromSeconds(1),
            ConnectTimeout = options.Value.Timeout,
            // A name is looked up anew from time to time.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        };
        Client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();
}

using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Hub.Notification.SendWebhooks.GuardAddresses;
using Hub.Notification.SendWebhooks.SignMessages;
using Microsoft.Extensions.Options;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Makes one signed request and says how it went. Whatever a receiver does is an outcome.</summary>
internal sealed class WebhookSender(WebhookHttp http, SecretVault vault, IOptions<WebhookOptions> options, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim places = new(options.Value.InFlight);

    public async Task<Outcome> SendAsync(WebhookEndpoint endpoint, Guid messageId, MessageBody body, CancellationToken stop)
    {
        await places.WaitAsync(stop);
        var started = clock.GetTimestamp();
        try
        {
            using var request = Sign(endpoint, messageId, body);
            return await AskAsync(request, started, stop);
        }
        catch (CryptographicException)
        {
            // The protecting keys are not those that the secret was stored under: the operator's to mend, and no reason to lose the message.
            return Outcome.OfFailure("secret-unreadable", clock.GetElapsedTime(started));
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<Outcome> AskAsync(HttpRequestMessage request, long started, CancellationToken stop)
    {
        using var timeout = new CancellationTokenSource(options.Value.Timeout, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        try
        {
            using var answer = await http.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end.Token);
            return Outcome.OfAnswer((int)answer.StatusCode, Wish(answer.Headers.RetryAfter), clock.GetElapsedTime(started));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Outcome.OfFailure("timeout", clock.GetElapsedTime(started));
        }
        catch (HttpRequestException cause)
        {
            return Outcome.OfFailure(CodeOf(cause), clock.GetElapsedTime(started));
        }
    }

    private HttpRequestMessage Sign(WebhookEndpoint endpoint, Guid messageId, MessageBody body)
    {
        var now = clock.GetUtcNow();
        var timestamp = now.ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint.Url) { Content = new ByteArrayContent(body.Bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(body.MediaType, "utf-8");
        var keys = vault.KeysOf(endpoint, now);
        if (endpoint.Flows is null)
        {
            request.Headers.Add("webhook-id", messageId.ToString());
            request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("webhook-signature", MessageSignature.Of(keys, messageId, timestamp, body.Bytes));
        }
        else
        {
            request.Headers.Add(FlowSignature.TimestampHeader, timestamp.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add(FlowSignature.Header, FlowSignature.Of((HmacKey)keys[0], timestamp, body.Bytes, options.Value.FlowFingerprint));
        }
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("hub-webhooks", "1"));
        return request;
    }

    private TimeSpan? Wish(RetryConditionHeaderValue? header)
    {
        var wish = header?.Delta ?? header?.Date - clock.GetUtcNow();
        return wish > TimeSpan.Zero ? wish : null;
    }

    private static string CodeOf(HttpRequestException cause)
    {
        if (cause.InnerException is AddressNotAllowedException) return "address-not-allowed";
        return cause.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "name-not-found",
            HttpRequestError.ConnectionError => "no-connection",
            HttpRequestError.SecureConnectionError => "tls-failed",
            HttpRequestError.ConfigurationLimitExceeded => "answer-too-large",
            _ => "connection-broke",
        };
    }
}

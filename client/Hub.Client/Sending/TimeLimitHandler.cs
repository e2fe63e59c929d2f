using Polly.Timeout;

namespace Hub.Client.Sending;

/// <summary>Tells of a time limit that passed as of a connection that broke: the hub did not answer.</summary>
internal sealed class TimeLimitHandler : DelegatingHandler
{
    /// <summary>True when the connection was not made in its time: that is told as a request that was called off.</summary>
    public static bool IsConnectTimeout(Exception? cause) => cause is OperationCanceledException { InnerException: TimeoutException };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (Exception cause) when ((cause is TimeoutRejectedException || IsConnectTimeout(cause)) && !cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"No answer from {request.RequestUri?.Authority} in time.", cause);
        }
    }
}

namespace Hub.Client.Tests;

/// <summary>A wire on which no connection is made in its time, as the framework tells it.</summary>
internal sealed class NeverConnected : HttpMessageHandler
{
    public int Attempts { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Attempts++;
        throw new TaskCanceledException("The operation was canceled.", new TimeoutException("A connection could not be established within the configured ConnectTimeout."));
    }
}

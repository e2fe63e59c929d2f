namespace Hub.Access.Tests;

/// <summary>One access service for every test that needs neither settings nor a clock of its own.</summary>
public sealed class SharedHub : IAsyncLifetime
{
    private HttpClient? @operator;

    internal AccessHub Hub { get; private set; } = null!;

    /// <summary>A client that carries an operator's token.</summary>
    internal HttpClient Operator => @operator!;

    public async ValueTask InitializeAsync()
    {
        Hub = await AccessHub.StartAsync(null, ("Hub:Access:Tokens:ClientAttempts", "10000"));
        @operator = await Hub.AsOperatorAsync();
    }

    public async ValueTask DisposeAsync()
    {
        @operator?.Dispose();
        await Hub.DisposeAsync();
    }
}
